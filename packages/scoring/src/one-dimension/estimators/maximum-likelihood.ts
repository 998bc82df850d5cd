import { crossings } from '../crossings.ts';
import type { Estimator } from './estimator.ts';
import { highest } from './highest.ts';
import { standardErrors } from './standard-errors.ts';
import { undetermined } from './undetermined.ts';

/** Maximum likelihood (Lord 1980), l′ = 0: none where nothing was answered, or where no interior maximum beats both ends of the range (perfect patterns, and hills lower than guessing everything). */
export const maximumLikelihood: Estimator = (likelihood, { range: [low, high] }) => {
  if (likelihood.answers === 0) return undetermined('no-answer');
  const theta = highest(crossings(likelihood.at, low, high), (mode) => likelihood.value(mode));
  const atEnds = Math.max(likelihood.value(low), likelihood.value(high));
  if (theta === null || likelihood.value(theta) <= atEnds) return undetermined('no-interior-maximum');
  return { theta, ...standardErrors(likelihood.at(theta), 0) };
};
