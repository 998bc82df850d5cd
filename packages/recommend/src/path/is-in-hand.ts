import type { Candidate } from './candidate.ts';
import type { PathInput } from './path-input.ts';

/**
 * Whether a way to learn is about something that the person already does: everything tried in that dimension was done alone, or its
 * basics are in hand. Only advice that stands on the goal alone is looked at: the other rules know why they hold.
 */
export function isInHand(
  { id, dimension, facts }: Pick<Candidate, 'id' | 'dimension' | 'facts'>,
  input: PathInput,
): boolean {
  if (dimension === null || !id.startsWith('rule:')) return false;
  const value = (kind: string): unknown => input.facts[`${kind}.${dimension}`]?.value;
  if (facts['goal'] === undefined || Object.keys(facts).some((name) => /^(?:tried|done|level|reached)\./.test(name)))
    return false;
  const tried = value('tried');
  return value('reached') === true || (typeof tried === 'number' && tried > 0 && value('done') === tried);
}
