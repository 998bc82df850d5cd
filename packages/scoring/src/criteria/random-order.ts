import { hashUniform } from '../numeric/hash-uniform.ts';
import type { Criterion } from './criterion.ts';

/** Items in random order, the same for the same seed: a baseline. The order is that of numbers hashed from (seed, item), so that resuming needs no generator. */
export function randomOrder(seed: number): Criterion {
  return { name: 'random', best: 'highest', scorer: () => (item) => hashUniform(seed, item) };
}
