import type { Grounds, HistoryError } from '@jalon/history';
import { readEvents, type Person, type TypedEvent } from '@jalon/history/events';
import type { Desk } from './desk.ts';
import { personFrom } from './person-from.ts';

/** Everything that is kept of one person and may be read now. */
export interface PersonFile {
  readonly subject: string;
  readonly person: Person;
  readonly grounds: Grounds;
  readonly events: readonly TypedEvent[];
  /** How many records are of a later version, or damaged: told, never guessed. */
  readonly unread: number;
}

/** Opens somebody's file; what no ground covers any more goes first. */
export async function personFile(
  desk: Desk,
  subject: string,
): Promise<{ readonly ok: true; readonly value: PersonFile } | { readonly ok: false; readonly error: HistoryError }> {
  const history = desk.historyOf(subject);
  const read = await history.read();
  if (!read.ok) return read;
  const { grounds, corrupt } = read.value;
  const { events, unread } = readEvents(read.value.events);
  const person = personFrom(subject, events, grounds, desk.clock());
  const damaged = corrupt === null ? 0 : 1;
  return { ok: true, value: { subject, person, grounds, events, unread: unread.length + damaged } };
}
