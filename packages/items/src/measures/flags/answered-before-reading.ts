import type { LogEntry } from '../../attempt/log.ts';
import type { Flag } from './flag.ts';
import { shownItem } from './shown-item.ts';

/**
 * Milliseconds a word, at 600 words a minute: twice what quick adults read in silence (175–300 words a minute, Brysbaert
 * 2019, Journal of Memory and Language 109, 104047). Beginners read slower; nobody reads faster.
 */
const FASTEST = 100;

/**
 * Answers handed in before the question could be read, as in the rapid guessing of Wise & Kong (2005), "Response time
 * effort", Applied Measurement in Education 18, 163–183. "I do not know" and passing need no reading and are never flagged. An
 * item come back to was there to be read since it was first shown.
 */
export function answeredBeforeReading(log: readonly LogEntry[]): readonly Flag[] {
  const flags: Flag[] = [];
  const firsts = new Map<string, LogEntry>();
  let since: LogEntry | null = null;
  for (const entry of log) {
    const shown = since && shownItem(since);
    if (shown && since && entry.type === 'end' && entry.t - since.t < shown.words * FASTEST) {
      flags.push({ code: 'answered-before-reading', itemId: shown.itemId, from: since.seq, to: entry.seq });
    }
    const now = shownItem(entry);
    if (now) {
      since = firsts.get(now.itemId) ?? entry;
      firsts.set(now.itemId, since);
    } else if (entry.type === 'end') since = null;
  }
  return flags;
}
