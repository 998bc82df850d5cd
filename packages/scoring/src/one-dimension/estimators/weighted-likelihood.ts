import { crossings } from '../crossings.ts';
import type { Estimator } from './estimator.ts';
import { highest } from './highest.ts';
import { standardErrors } from './standard-errors.ts';
import { undetermined } from './undetermined.ts';

/**
 * Warm's weighted likelihood (1989): l′ + J/(2I) = 0, which removes the first-order bias of maximum likelihood and exists
 * for perfect patterns. The weight has no closed form for 3PL and 4PL: of several roots, the one of highest likelihood.
 */
export const weightedLikelihood: Estimator = (likelihood, { range: [low, high] }) => {
  if (likelihood.answers === 0) return undetermined('no-answer');
  const roots = crossings(
    (theta) => {
      const { slope, j, information } = likelihood.at(theta);
      return { slope: information > 0 ? slope + j / (2 * information) : slope };
    },
    low,
    high,
  );
  const theta = highest(roots, (root) => likelihood.value(root));
  if (theta === null) return undetermined('no-interior-maximum');
  return { theta, ...standardErrors(likelihood.at(theta), 0) };
};
