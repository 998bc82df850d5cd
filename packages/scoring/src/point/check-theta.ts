import { ScoringError } from '../scoring-error.ts';

/** Refuses a point with no coordinate, or one that is no number. */
export function checkTheta(theta: readonly number[]): void {
  if (theta.length === 0) throw new ScoringError('invalid-options', 'theta', 'at least one coordinate');
  for (const [k, value] of theta.entries())
    if (!Number.isFinite(value)) throw new ScoringError('invalid-options', `theta[${k}]`, 'a finite number');
}
