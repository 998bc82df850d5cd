import { informationAt } from '../adaptive/information-at.ts';
import type { Criterion1d } from './criterion-1d.ts';

/** MFI: I(θ̂) (Lord 1980). */
export const maximumFisherInformation: Criterion1d = {
  name: 'MFI',
  best: 'highest',
  scorer:
    ({ bank, theta }) =>
    (item) =>
      informationAt(bank, item, theta),
  // I ≤ a²/4 for logistic items: P ≥ (d−c)L and 1−P ≥ (d−c)(1−L), so asymptotes only take away.
  ceiling: ({ logistic, size }) =>
    logistic ? logistic.a.map((a) => (a * a) / 4 + ROUNDING) : new Float64Array(size).fill(Infinity),
};

/** A bound reached must not be missed for the last digit. */
const ROUNDING = 1e-12;
