import type { Entry } from '@jalon/history';
import type { Parsed } from '@jalon/history/events';

/** All of them, or what is wrong with the first that is none. */
export function allEntries(parsed: readonly Parsed<Entry>[]): Parsed<readonly Entry[]> {
  const entries: Entry[] = [];
  for (const one of parsed) {
    if (!one.ok) return one;
    entries.push(one.value);
  }
  return { ok: true, value: entries };
}
