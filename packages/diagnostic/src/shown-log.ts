import { bodyOf, type Body, type LogEntry } from '@jalon/items';
import type { DiagnosticEvent } from './diagnostic-event.ts';
import type { Activity, DiagnosticState } from './diagnostic-state.ts';

/** Looks at what was done in the activities: `flags` of `@jalon/items/measures`. Informs, and is never scored. */
export type FlagsOf = (log: readonly LogEntry[]) => readonly ResultFlag[];

/** Something in the log that may not be an answer: a code, the item (null over several), the `seq` of the first and last entries. */
export interface ResultFlag {
  readonly code: string;
  readonly itemId: string | null;
  readonly from: number;
  readonly to: number;
}

/**
 * What was done in each activity that still stands, as an attempt's log would say it: a `shown` entry with the words to read, then
 * its events. `seq` and `t` are those of the diagnostic's log: the entry that led to an activity is the one that shows it.
 * An activity gone back to has no words left to read.
 */
export function shownLog(state: DiagnosticState): readonly LogEntry[] {
  return state.activities.flatMap((activity, at) => {
    const shown = state.log[activity.since];
    if (!shown) return [];
    const until = state.activities[at + 1]?.since ?? state.log.length - 1;
    const payload = shownPayload(state, activity, shown.type === 'back');
    return [
      { ...shown, type: 'shown', payload },
      ...state.log
        .slice(activity.since + 1, until + 1)
        .filter(isOfActivity)
        .map(asAttempt),
    ];
  });
}

/** Optional questions asked beside an activity are no part of it. */
function isOfActivity({ type }: LogEntry<DiagnosticEvent['type'], DiagnosticEvent>): boolean {
  return type !== 'more' && type !== 'answer';
}

function asAttempt(entry: LogEntry<DiagnosticEvent['type'], DiagnosticEvent>): LogEntry {
  return entry.type === 'done' ? { ...entry, type: 'end', payload: { type: 'end' } } : entry;
}

function shownPayload({ config }: DiagnosticState, { itemId, attempt }: Activity, again: boolean): object {
  const item = config.itemsById.get(itemId)?.item;
  if (!item) return { itemId, words: 0 };
  const { body } = bodyOf(item, attempt.locale);
  const order = (attempt.state as { readonly order?: unknown } | null)?.order;
  return {
    itemId,
    words: again ? 0 : wordsToRead(body),
    ...(body.type === 'choice' && Array.isArray(order) && { options: order }),
  };
}

function wordsToRead(body: Body): number {
  const options = body.type === 'choice' ? body.options.map(({ label }) => label) : [];
  return [body.title, ...body.instruction, ...options].join(' ').split(/\s+/u).filter(isWord).length;
}

function isWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
