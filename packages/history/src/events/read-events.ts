import { isDataKind } from '../event-kind.ts';
import type { HistoryEvent } from '../history-event.ts';
import { asSet } from './as-set.ts';
import type { WrongCode } from './parsed.ts';
import { readEvent, type ReadOptions, type TypedEvent } from './read-event.ts';

/** What could be read of somebody's events, and what could not. */
export interface ReadEvents {
  /** Each once, in the order of `at`, then `id`. */
  readonly events: readonly TypedEvent[];
  /** Kept by a later version, wrong, or notes where they are off: left out, and said. */
  readonly unread: readonly {
    readonly id: string;
    readonly code: WrongCode;
    readonly field: string;
    readonly expected: string;
  }[];
}

/** Reads a set of events of one person, whatever their order. Grounds are not data; of somebody erased nothing is read. */
export function readEvents(events: readonly HistoryEvent[], options: ReadOptions = {}): ReadEvents {
  const read: TypedEvent[] = [];
  const unread: ReadEvents['unread'][number][] = [];
  if (events.some(({ kind }) => kind === 'erased')) return { events: read, unread };
  for (const event of asSet(events)) {
    if (!isDataKind(event.kind)) continue;
    const parsed = readEvent(event, options);
    if (parsed.ok) read.push(parsed.value);
    else unread.push({ id: event.id, code: parsed.code, field: parsed.field, expected: parsed.expected });
  }
  return { events: read, unread };
}
