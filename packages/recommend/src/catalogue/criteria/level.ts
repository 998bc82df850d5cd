import { BAND_ORDER, type ClaimedLevel } from '@jalon/referential';
import type { ResourceTeaches } from '../../resource.ts';
import { isLearning } from '../is-learning.ts';
import type { Need } from '../need.ts';
import type { Criterion } from '../verdict.ts';

/** Whether the entry starts where the person stands, and leads further. */
export const level: Criterion = (resource, person, need) => {
  if (!isLearning(resource)) return null;
  const taught = taughtFor(need, resource.teaches ?? []);
  // What teaches nothing that is named may serve a goal or lift a barrier all the same, from wherever one stands.
  if (taught.length === 0) return need.kind === 'dimension' ? { caution: 'level-unknown' } : null;
  const steps = taught.map(({ dimension, from, to }) => ({ from, to, at: person.levels?.[dimension] }));
  if (steps.some(({ from, at }) => from !== null && at !== undefined && rank(from) > rank(at)))
    return { against: 'too-hard' };
  if (steps.every(({ to, at }) => at !== undefined && rank(to) <= rank(at))) return { against: 'too-easy' };
  return steps.every(({ from, at }) => from === null || at !== undefined)
    ? { fits: 'right-level' }
    : { caution: 'level-unknown' };
};

/** Looked for one dimension, only that one counts; else all that the entry teaches. */
function taughtFor(need: Need, teaches: readonly ResourceTeaches[]): readonly ResourceTeaches[] {
  return need.kind === 'dimension' ? teaches.filter(({ dimension }) => dimension === need.dimension) : teaches;
}

/** The order of levels; below Basic comes before all bands. */
function rank(claimed: ClaimedLevel): number {
  return claimed === 'below-basic' ? -1 : BAND_ORDER.indexOf(claimed);
}
