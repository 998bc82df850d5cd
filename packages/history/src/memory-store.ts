import { checkEvents } from './check-events.ts';
import type { HistoryEvent } from './history-event.ts';
import { readRecords } from './read-records.ts';
import type { Store, StoreResult } from './store.ts';

/** How much a store in memory may hold. */
export interface MemoryStoreOptions {
  /** Characters of JSON; beyond, `append` answers `full`. */
  readonly limit?: number;
}

/** A store that lasts as long as the page. What goes in and out are copies. */
export function memoryStore(options: MemoryStoreOptions = {}): Store {
  const { limit = Number.POSITIVE_INFINITY } = options;
  let subjects: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map();

  async function append(subject: string, events: readonly HistoryEvent[]): Promise<StoreResult<void>> {
    const kept = subjects.get(subject) ?? new Map<string, string>();
    const error = checkEvents(subject, events, (id) => kept.has(id));
    if (error !== null) return { ok: false, error };
    const next = set(subject, new Map([...kept, ...events.map((event) => [event.id, JSON.stringify(event)] as const)]));
    if (sizeOf(next) > limit) return { ok: false, error: { code: 'full' } };
    subjects = next;
    return DONE;
  }

  async function remove(subject: string, ids: readonly string[]): Promise<StoreResult<void>> {
    const kept = [...(subjects.get(subject) ?? [])].filter(([id]) => !ids.includes(id));
    subjects = set(subject, new Map(kept));
    return DONE;
  }

  function set(subject: string, events: ReadonlyMap<string, string>): ReadonlyMap<string, ReadonlyMap<string, string>> {
    const others = [...subjects].filter(([other]) => other !== subject);
    return new Map(events.size === 0 ? others : [...others, [subject, events]]);
  }

  return {
    append,
    remove,
    read: async (subject) =>
      readRecords(
        subject,
        [...(subjects.get(subject) ?? [])].map(([id, text]) => [id, JSON.parse(text) as unknown] as const),
      ),
    subjects: async () => ({ ok: true, value: [...subjects.keys()].toSorted() }),
    erase: async (subject) => {
      subjects = set(subject, new Map());
      return DONE;
    },
  };
}

const DONE: StoreResult<void> = { ok: true, value: undefined };

function sizeOf(subjects: ReadonlyMap<string, ReadonlyMap<string, string>>): number {
  return [...subjects.values()].flatMap((events) => [...events.values()]).reduce((sum, text) => sum + text.length, 0);
}
