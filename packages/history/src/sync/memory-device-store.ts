import { checkEvents } from '../check-events.ts';
import type { HistoryEvent } from '../history-event.ts';
import { inOrder } from '../in-order.ts';
import type { MemoryStoreOptions } from '../memory-store.ts';
import { parseEvent } from '../parse-event.ts';
import { readRecords } from '../read-records.ts';
import type { StoreError, StoreResult } from '../store.ts';
import type { DeviceChange, DeviceStore, EventKey, HubMeta } from './device-store.ts';

/** Everything that a device keeps. It is copied before it is written to, so that what fails changes nothing. */
interface State {
  /** People whose events this copy may write to: they are copied when they are first written to. */
  readonly owned: Set<string>;
  readonly subjects: Map<string, Map<string, string>>;
  /** In the order of appending. */
  readonly outbox: Map<string, EventKey>;
  readonly doubted: Set<string>;
  readonly marks: Set<string>;
  readonly unconfirmed: Set<string>;
  meta: HubMeta;
}

/** A device's store that lasts as long as the page. */
export interface MemoryDeviceStore extends DeviceStore {
  /** Everything, as JSON: a copy of the device, or what a search for traces reads. */
  dump(): string;
}

/** How much it may hold, and what it begins with: a dump. */
export interface MemoryDeviceStoreOptions extends MemoryStoreOptions {
  readonly from?: string;
}

/** A device's store in memory. What goes in and out are copies. */
export function memoryDeviceStore(options: MemoryDeviceStoreOptions = {}): MemoryDeviceStore {
  const { limit = Number.POSITIVE_INFINITY, from } = options;
  let state = from === undefined ? emptyState() : stateOf(from);

  /** All or nothing. */
  async function write(work: (draft: State) => StoreError | null): Promise<StoreResult<void>> {
    const draft = copyOf(state);
    const error = work(draft);
    if (error !== null) return { ok: false, error };
    const size = sizeOf(draft);
    if (size > limit && size > sizeOf(state)) return { ok: false, error: { code: 'full' } };
    state = draft;
    return { ok: true, value: undefined };
  }

  function eventsOf(subject: string): readonly HistoryEvent[] {
    return [...(state.subjects.get(subject)?.values() ?? [])].map((text) => JSON.parse(text) as HistoryEvent);
  }

  return {
    append: (subject, events) =>
      write((draft) => {
        const error = checkEvents(subject, events, (id) => draft.subjects.get(subject)?.has(id) === true);
        if (error !== null) return error;
        for (const event of events) {
          put(draft, event);
          draft.outbox.set(keyOf(event), { subject, id: event.id });
        }
        return null;
      }),

    remove: (subject, ids) =>
      write((draft) => {
        for (const id of ids) take(draft, { subject, id });
        draft.doubted.add(subject);
        return null;
      }),

    erase: (subject) =>
      write((draft) => {
        forget(draft, subject);
        draft.doubted.delete(subject);
        return null;
      }),

    read: async (subject) =>
      readRecords(
        subject,
        eventsOf(subject).map((event) => [event.id, event] as const),
      ),

    subjects: async () => ({ ok: true, value: [...state.subjects.keys()].toSorted() }),

    outbox: async (most) => ({
      ok: true,
      value: [...state.outbox.values()]
        .slice(0, most)
        .map(({ subject, id }) => JSON.parse(state.subjects.get(subject)!.get(id)!) as HistoryEvent),
    }),

    settle: ({ acked, dropped, restamped }) =>
      write((draft) => {
        for (const key of acked) draft.outbox.delete(keyOf(key));
        for (const key of dropped) if (draft.outbox.has(keyOf(key))) take(draft, key);
        for (const event of restamped) {
          if (!draft.outbox.has(keyOf(event))) continue;
          const error = errorOf(event);
          if (error !== null) return error;
          put(draft, event);
        }
        return null;
      }),

    accept: ({ changes, marks, confirmed, rechecked, meta }) =>
      write((draft) => {
        for (const mark of confirmed) draft.unconfirmed.delete(mark);
        for (const subject of rechecked) draft.doubted.delete(subject);
        for (const change of changes) {
          const error = apply(draft, change);
          if (error !== null) return error;
        }
        for (const mark of marks) {
          draft.marks.add(mark);
          draft.unconfirmed.add(mark);
        }
        draft.meta = { ...draft.meta, ...meta };
        return null;
      }),

    requeue: (epoch) =>
      write((draft) => {
        const all = [...draft.subjects.keys()].flatMap(eventsOf).toSorted(inOrder);
        draft.outbox.clear();
        for (const { subject, id } of all) draft.outbox.set(keyOf({ subject, id }), { subject, id });
        draft.meta = { ...draft.meta, cursor: null, epoch };
        return null;
      }),

    meta: async () => ({
      ok: true,
      value: {
        ...state.meta,
        marks: [...state.marks].toSorted(),
        unconfirmed: [...state.unconfirmed].toSorted(),
        doubted: [...state.doubted].toSorted(),
        unsent: state.outbox.size,
      },
    }),

    dump: () => dumpOf(state),
  };
}

function apply(draft: State, change: DeviceChange): StoreError | null {
  switch (change.type) {
    case 'event': {
      const error = errorOf(change.event);
      if (error !== null) return error;
      put(draft, change.event);
      draft.outbox.delete(keyOf(change.event));
      return null;
    }
    case 'retract':
      for (const id of change.ids) take(draft, { subject: change.subject, id });
      return null;
    case 'erase':
      forget(draft, change.subject);
      draft.doubted.delete(change.subject);
      return null;
    default:
      change satisfies never;
      return { code: 'invalid', field: 'changes', expected: 'a known change' };
  }
}

function put(draft: State, event: HistoryEvent): void {
  own(draft, event.subject).set(event.id, JSON.stringify(event));
}

function take(draft: State, key: EventKey): void {
  const kept = own(draft, key.subject);
  kept.delete(key.id);
  if (kept.size === 0) forgetEvents(draft, key.subject);
  draft.outbox.delete(keyOf(key));
}

function own({ subjects, owned }: State, subject: string): Map<string, string> {
  const kept = subjects.get(subject);
  if (kept !== undefined && owned.has(subject)) return kept;
  const copy = new Map(kept);
  owned.add(subject);
  subjects.set(subject, copy);
  return copy;
}

function forgetEvents({ subjects, owned }: State, subject: string): void {
  subjects.delete(subject);
  owned.delete(subject);
}

function forget(draft: State, subject: string): void {
  forgetEvents(draft, subject);
  for (const [key, kept] of draft.outbox) if (kept.subject === subject) draft.outbox.delete(key);
}

function errorOf(event: HistoryEvent): StoreError | null {
  const parsed = parseEvent(event);
  return parsed.ok ? null : { code: 'invalid', field: parsed.field, expected: parsed.expected };
}

function keyOf({ subject, id }: EventKey): string {
  return JSON.stringify([subject, id]);
}

function copyOf({ subjects, outbox, doubted, marks, unconfirmed, meta }: State): State {
  return {
    owned: new Set(),
    subjects: new Map(subjects),
    outbox: new Map(outbox),
    doubted: new Set(doubted),
    marks: new Set(marks),
    unconfirmed: new Set(unconfirmed),
    meta,
  };
}

function emptyState(): State {
  return {
    owned: new Set(),
    subjects: new Map(),
    outbox: new Map(),
    doubted: new Set(),
    marks: new Set(),
    unconfirmed: new Set(),
    meta: { cursor: null, epoch: null, lease: null, markKey: null, heard: null, offset: 0, sweptAt: null },
  };
}

function dumpOf({ subjects, outbox, doubted, marks, unconfirmed, meta }: State): string {
  return JSON.stringify({
    subjects: [...subjects].map(([subject, events]) => [subject, [...events]]),
    outbox: [...outbox.values()],
    doubted: [...doubted],
    marks: [...marks],
    unconfirmed: [...unconfirmed],
    meta,
  });
}

function stateOf(dump: string): State {
  const { subjects, outbox, doubted, marks, unconfirmed, meta } = JSON.parse(dump) as {
    readonly subjects: readonly (readonly [string, readonly (readonly [string, string])[]])[];
    readonly outbox: readonly EventKey[];
    readonly doubted: readonly string[];
    readonly marks: readonly string[];
    readonly unconfirmed: readonly string[];
    readonly meta: HubMeta;
  };
  return {
    owned: new Set(),
    subjects: new Map(subjects.map(([subject, events]) => [subject, new Map(events)])),
    outbox: new Map(outbox.map((key) => [keyOf(key), key])),
    doubted: new Set(doubted),
    marks: new Set(marks),
    unconfirmed: new Set(unconfirmed),
    meta,
  };
}

function sizeOf({ subjects }: State): number {
  let size = 0;
  for (const events of subjects.values()) for (const text of events.values()) size += text.length;
  return size;
}
