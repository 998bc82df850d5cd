import { ScoringError } from '../scoring-error.ts';
import type { GaussianPrior } from './gaussian-prior.ts';

/** Larger numbers would overflow once multiplied; no ability comes near. */
const MOST = 1e6;

/** Refuses a prior of the wrong size, out of bounds or not symmetric; whether it is positive definite shows when it is inverted. */
export function checkPrior({ mean, covariance }: GaussianPrior, size: number): void {
  const expect = (holds: boolean, field: string, expected: string): void => {
    if (!holds) throw new ScoringError('invalid-prior', `prior.${field}`, expected);
  };
  expect(mean.length === size && mean.every(isModerate), 'mean', `${size} numbers within ±${MOST}`);
  expect(
    covariance.length === size * size && covariance.every(isModerate),
    'covariance',
    `${size}×${size} numbers within ±${MOST}`,
  );
  expect(
    covariance.every((value, at) => value === covariance[(at % size) * size + Math.floor(at / size)]),
    'covariance',
    'a symmetric matrix',
  );
}

function isModerate(value: number): boolean {
  return Math.abs(value) <= MOST;
}
