import { log } from '../../numeric/log.ts';
import { crossings } from '../crossings.ts';
import type { Estimator } from './estimator.ts';
import { highest } from './highest.ts';
import { standardErrors } from './standard-errors.ts';
import { undetermined } from './undetermined.ts';

/**
 * The mode under Jeffreys's prior √I (Jeffreys 1946): l′ + I′/(2I) = 0. Equal to Warm's estimate for Rasch and 2PL;
 * not for 3PL and 4PL, where some programs print one under the name of the other.
 */
export const jeffreys: Estimator = (likelihood, { range: [low, high] }) => {
  if (likelihood.answers === 0) return undetermined('no-answer');
  const modes = crossings(
    (theta) => {
      const { slope, derivative, information } = likelihood.at(theta);
      return { slope: information > 0 ? slope + derivative / (2 * information) : slope };
    },
    low,
    high,
  );
  const theta = highest(modes, (mode) => {
    const { value, information } = likelihood.at(mode);
    return value + 0.5 * log(information);
  });
  if (theta === null) return undetermined('no-interior-maximum');
  return { theta, ...standardErrors(likelihood.at(theta), 0) };
};
