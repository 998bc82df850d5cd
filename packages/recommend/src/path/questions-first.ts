import type { Facts } from '../fact.ts';
import type { PathInput } from './path-input.ts';

/** What a first talk asks, what changes most for the person first. */
const ASK_FIRST = ['urgent', 'wish', 'device', 'connection', 'goal', 'reading', 'procedures', 'ownEmail'] as const;

const MOST = 3;

/** At most three facts to ask about: unknown, or known no longer, and such that some advice waits for them. */
export function questionsFirst({ evaluation, facts }: PathInput): readonly string[] {
  const waitedFor = new Set(
    evaluation.toAssess.flatMap(({ missing, expired, uncertain }) => [...missing, ...expired, ...uncertain]),
  );
  return ASK_FIRST.filter((name) => waitedFor.has(name) && !isRecentlyTold(name, facts, evaluation)).slice(0, MOST);
}

function isRecentlyTold(name: string, facts: Facts, { toAssess }: PathInput['evaluation']): boolean {
  return Object.hasOwn(facts, name) && !toAssess.some((one) => [...one.expired, ...one.uncertain].includes(name));
}
