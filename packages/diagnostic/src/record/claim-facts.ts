import type { LevelClaim, Profile } from '@jalon/history/events';
import type { Fact, Facts } from '@jalon/recommend';
import { SURE } from '../activity-facts.ts';
import { PROFILE_LEVELS } from '../profile.ts';

/**
 * What a kept profile tells where its answers are not there to be read again: what it claimed of what was observed, no more. A certainty
 * is then the least it may be.
 */
export function claimFacts({ dimensions, areas }: Profile, at: string): Facts {
  const facts: Record<string, Fact> = {};
  const add = (name: string, value: Fact['value'], certainty: number): void => {
    facts[name] = { value, source: 'profile', refs: [], certainty, at };
  };
  for (const { id, basis, claim } of dimensions) {
    if (basis !== 'observed') continue;
    addReached(`reached.${id}`, claim, add);
    if (claim.kind === 'level' && isLevel(claim.level)) add(`level.${id}`, claim.level, claim.probability);
  }
  for (const { id, answers, claim } of areas) if (answers > 0) addReached(`reached.area.${id}`, claim, add);
  return facts;
}

function addReached(
  name: string,
  claim: LevelClaim,
  add: (name: string, value: boolean, certainty: number) => void,
): void {
  if (claim.kind === 'unexplored' || claim.probability < SURE) return;
  const lowest = claim.kind === 'level' ? claim.level : claim.from;
  if (!isLevel(lowest)) return;
  if (lowest !== PROFILE_LEVELS[0]) add(name, true, claim.probability);
  else if (claim.kind === 'level') add(name, false, claim.probability);
}

function isLevel(level: string): boolean {
  return (PROFILE_LEVELS as readonly string[]).includes(level);
}
