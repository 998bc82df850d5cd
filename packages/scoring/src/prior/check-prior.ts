import { ScoringError } from '../scoring-error.ts';
import type { GaussianPrior } from './gaussian-prior.ts';

/** Refuses a prior of the wrong size, not finite or not symmetric; whether it is positive definite shows when it is inverted. */
export function checkPrior({ mean, covariance }: GaussianPrior, size: number): void {
  const expect = (holds: boolean, field: string, expected: string): void => {
    if (!holds) throw new ScoringError('invalid-prior', `prior.${field}`, expected);
  };
  expect(mean.length === size && mean.every(Number.isFinite), 'mean', `${size} finite numbers`);
  expect(
    covariance.length === size * size && covariance.every(Number.isFinite),
    'covariance',
    `${size}×${size} finite numbers`,
  );
  expect(
    covariance.every((value, at) => value === covariance[(at % size) * size + Math.floor(at / size)]),
    'covariance',
    'a symmetric matrix',
  );
}
