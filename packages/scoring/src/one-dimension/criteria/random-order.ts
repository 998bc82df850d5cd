import { hashUniform } from '../../numeric/hash-uniform.ts';
import { ScoringError } from '../../scoring-error.ts';
import type { Criterion1d } from './criterion-1d.ts';

/** Items in random order, the same for the same seed: a baseline. The order is that of numbers hashed from (seed, item), so that resuming needs no generator. */
export function randomOrder(seed: number): Criterion1d {
  if (!Number.isFinite(seed)) throw new ScoringError('invalid-options', 'seed', 'a finite number');
  return { name: 'random', best: 'highest', scorer: () => (item) => hashUniform(seed, item) };
}
