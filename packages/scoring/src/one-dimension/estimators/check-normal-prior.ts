import { ScoringError } from '../../scoring-error.ts';
import type { NormalPrior } from './estimator.ts';

/** Refuses a prior that is no normal distribution, naming its place. */
export function checkNormalPrior({ mean, sd }: NormalPrior, field: string): void {
  if (!(Number.isFinite(mean) && sd > 0 && sd < Infinity))
    throw new ScoringError('invalid-prior', field, 'a finite mean and a finite sd above 0');
}
