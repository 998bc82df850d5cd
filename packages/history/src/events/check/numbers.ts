import { checkOf, type Check } from './check.ts';

/** A number within bounds, both included. */
export function numberBetween(least: number, most: number): Check<number> {
  return checkOf<number>(
    (value) => typeof value === 'number' && value >= least && value <= most,
    `a number from ${least} to ${most}`,
  );
}

/** A whole number within bounds, both included. */
export function wholeBetween(least: number, most: number): Check<number> {
  return checkOf<number>(
    (value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most,
    `a whole number from ${least} to ${most}`,
  );
}
