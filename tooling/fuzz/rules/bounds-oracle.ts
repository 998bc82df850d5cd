import type { Rule } from '../../../packages/recommend/src/rule.ts';
import type { Degree } from './kleene-oracle.ts';

/** Where a rule comes out. */
export type Outcome = 'recommended' | 'to-assess' | 'silent' | 'aside';

/**
 * Where a rule that is bound to days and departments comes out, written apart from the engine: days are numbers, and each bound
 * says by itself whether it holds, does not, or cannot be told. An unknown day puts a rule aside, an unknown department asks for it.
 */
export function outcomeOf(
  only: NonNullable<Rule['only']>,
  on: string | undefined,
  department: unknown,
  degree: Degree,
): Outcome {
  const { from, until, departments } = only;
  const isDated = from !== undefined || until !== undefined;
  const today = on === undefined ? Number.NaN : Date.parse(on);
  const first = from === undefined ? Number.NEGATIVE_INFINITY : Date.parse(from);
  const last = until === undefined ? Number.POSITIVE_INFINITY : Date.parse(until);
  if (isDated && !(first <= today && today <= last)) return 'aside';
  const isPlaced = departments !== undefined;
  if (isPlaced && department !== undefined && !new Set<unknown>(departments).has(department)) return 'aside';
  if (degree === 0) return 'silent';
  return degree === 1 && !(isPlaced && department === undefined) ? 'recommended' : 'to-assess';
}
