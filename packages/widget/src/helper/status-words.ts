import type { HelperWords } from './helper-words.ts';

/** What became of an activity, as far as it is said: an observation of `@jalon/items`, or one that a history kept. */
export interface ShownObservation {
  readonly status: 'answered' | Exclude<keyof HelperWords['statuses'], 'alone' | 'partly' | 'not-yet'>;
  /** 0–1 for `answered`, else null. */
  readonly credit: number | null;
}

/** What became of an activity, in words; null: it was left open. */
export function statusWords(observation: ShownObservation | null, { statuses }: Pick<HelperWords, 'statuses'>): string {
  if (!observation) return statuses.incomplete;
  if (observation.status !== 'answered') return statuses[observation.status];
  const credit = observation.credit ?? 0;
  if (credit === 1) return statuses.alone;
  return credit > 0 ? statuses.partly : statuses['not-yet'];
}
