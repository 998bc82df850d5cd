import { refuser } from '../refuser.ts';
import type { GaussianPrior } from './gaussian-prior.ts';

/** Larger numbers would overflow once multiplied; no ability comes near. */
const MOST = 1e6;

/** Refuses a prior of the wrong size, out of bounds or not symmetric; whether it is positive definite shows when it is inverted. */
export function checkPrior({ mean, covariance }: GaussianPrior, size: number): void {
  const expect = refuser('invalid-prior', 'prior.');
  expect(mean.length === size && mean.every(isModerate), 'mean', `${size} numbers up to ${MOST}`);
  expect(
    covariance.length === size * size &&
      covariance.every(
        (value, at) => isModerate(value) && value === covariance[(at % size) * size + Math.floor(at / size)],
      ),
    'covariance',
    `a symmetric matrix of ${size} rows of numbers up to ${MOST}`,
  );
}

function isModerate(value: number): boolean {
  return Math.abs(value) <= MOST;
}
