import type { TalkOption } from '@jalon/bank';
import type { Recommendation } from '@jalon/recommend';
import { FACTS } from '@jalon/recommend/facts';

/** These tell a difficulty in other words. */
const SAME_IN_OTHER_WORDS: readonly string[] = ['connection', 'reading', 'procedures'];

/**
 * Whether the reasons of some advice tell what the person confided: a barrier, or what says as much in other words.
 * `chosen`: the options of the first talk that the person chose.
 */
export function tellsBarrier({ facts }: Pick<Recommendation, 'facts'>, chosen: readonly TalkOption[]): boolean {
  return Object.entries(facts).some(([name, { value }]) => {
    if (name.startsWith('barrier.') || SAME_IN_OTHER_WORDS.includes(name)) return true;
    if (name === 'device') return [value].flat().includes('none');
    if (name === 'wish') return chosen.some(({ sets }) => Object.hasOwn(sets, 'wish') && hasNeed(sets));
    return FACTS.some((fact) => fact.name === name && fact.sensitive);
  });
}

function hasNeed(sets: TalkOption['sets']): boolean {
  return Object.entries(sets).some(([name, value]) => name.startsWith('barrier.') && value === 'need');
}
