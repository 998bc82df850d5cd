import { hashUniform } from '../../numeric/hash-uniform.ts';
import type { EngineCriterion } from '../criterion.ts';

/** Any item, drawn from (seed, presented, item) alone: the yardstick of the others. */
export const randomDraw: EngineCriterion = {
  name: 'random',
  isAmount: false,
  worth:
    ({ config, compiled, presented }) =>
    ({ index }) =>
      hashUniform(config.seed ^ Math.imul(index + compiled.size, 0x9e3779b1), presented),
};
