import { crossings } from '../crossings.ts';
import { highest } from './highest.ts';
import type { Estimator } from './estimator.ts';
import { standardErrors } from './standard-errors.ts';
import { undetermined } from './undetermined.ts';
import { square } from '../../numeric/square.ts';

const REACH = 7;

/** The mode of the posterior (Samejima 1969): l′ + (μ−θ)/σ² = 0, the highest where there are several; without answers, the prior's mean. */
export const maximumAPosteriori: Estimator = (likelihood, { prior: { mean, sd }, range: [from, to] }) => {
  const precision = 1 / (sd * sd);
  const low = Math.min(from, mean - REACH * sd);
  const high = Math.max(to, mean + REACH * sd);
  const modes = crossings(
    (theta) => {
      const { slope, bend } = likelihood.at(theta);
      return { slope: slope + precision * (mean - theta), bend: bend - precision };
    },
    low,
    high,
  );
  const theta = highest(modes, (mode) => likelihood.value(mode) - 0.5 * precision * square(mode - mean));
  if (theta === null) return undetermined('no-interior-maximum');
  return { theta, ...standardErrors(likelihood.at(theta), precision) };
};
