import { goneEvents } from '../../gone-events.ts';
import type { HistoryEvent } from '../../history-event.ts';
import { ingest } from '../../ingest/ingest.ts';
import { groundsFromEvents } from '../../ground/grounds.ts';
import type { PayloadCheck } from '../../payload-check.ts';
import { addMilliseconds } from '../../milliseconds.ts';
import { instantOf } from '../../stamp.ts';
import type { DeviceChange, DeviceStore } from '../../sync/device-store.ts';
import { marksOf, type Marks } from '../../sync/marks-of.ts';
import { DRIFT_MINUTES, type EventAnswer, type Mark } from '../../sync/protocol.ts';
import type { FileBody } from './file-body.ts';
import type { FileResult } from './file-result.ts';

/** An event that was not taken. `clock-drift`: written too far ahead of this device's clock; the same file may be imported later. */
export interface Refused {
  readonly id: string;
  readonly subject: string;
  readonly reason: Extract<EventAnswer, { readonly status: 'rejected' }>['reason'] | 'clock-drift';
  /** For `invalid`: the field that is wrong, and what it should be. */
  readonly field?: string;
  readonly expected?: string;
}

/** What came of a body. */
export interface Taken {
  readonly added: number;
  readonly known: number;
  readonly refused: readonly Refused[];
  readonly erased: number;
}

interface Scope {
  readonly store: DeviceStore;
  readonly tenant: string;
  readonly mark: Mark;
  readonly check: PayloadCheck;
}

/** Erasures first, then person by person; of one person, all or nothing. */
export async function takeBody(scope: Scope, body: FileBody, now: string): Promise<FileResult<Taken>> {
  const { store } = scope;
  const meta = await store.meta();
  if (!meta.ok) return meta;
  const markKey = meta.value.markKey ?? body.markKey;
  const marks = markKey === null ? null : marksOf(scope.mark, markKey);
  const gone = new Set([...meta.value.marks, ...body.marks]);
  const erased = await eraseMarked(store, body, new Set(meta.value.marks), markKey, marks);
  if (!erased.ok) return erased;
  const all = { added: 0, known: 0, refused: [] as Refused[], erased: erased.value };
  const owners = new Map<string, string>();
  for (const { id, subject } of body.events) if (!owners.has(id)) owners.set(id, subject);
  const check: PayloadCheck = (event) =>
    owners.get(event.id) === event.subject ? scope.check(event) : { field: 'id', expected: 'an id of nobody else' };
  for (const [subject, events] of bySubject(body.events)) {
    const isErased = marks !== null && gone.has(await marks.of(subject));
    if (isErased) all.refused.push(...events.map(({ id }) => ({ id, subject, reason: 'erased' as const })));
    const taken = isErased ? null : await takePerson({ ...scope, check }, subject, events, now);
    if (taken?.ok === false) return taken;
    if (taken === null) continue;
    all.added += taken.value.added;
    all.known += taken.value.known;
    all.erased += taken.value.erased;
    all.refused.push(...taken.value.refused);
  }
  return { ok: true, value: all };
}

async function eraseMarked(
  store: DeviceStore,
  body: FileBody,
  known: ReadonlySet<string>,
  markKey: string | null,
  marks: Marks | null,
): Promise<FileResult<number>> {
  const told = body.marks.filter((mark) => !known.has(mark));
  if (told.length === 0 || marks === null) return { ok: true, value: 0 };
  const subjects = await store.subjects();
  if (!subjects.ok) return subjects;
  const changes: DeviceChange[] = [];
  for (const subject of subjects.value) {
    if (told.includes(await marks.of(subject))) changes.push({ type: 'erase', subject });
  }
  const page = { changes, marks: told, confirmed: [], rechecked: [], meta: { markKey } };
  const accepted = await store.accept(page);
  return accepted.ok ? { ok: true, value: changes.length } : accepted;
}

async function takePerson(
  { store, tenant, check }: Scope,
  subject: string,
  events: readonly HistoryEvent[],
  now: string,
): Promise<FileResult<Taken>> {
  const read = await store.read(subject);
  if (!read.ok) return read;
  const ids = new Set(read.value.map(({ id }) => id));
  const fresh = events.filter(({ id }) => !ids.has(id));
  const known = events.length - fresh.length;
  const refuse = (some: readonly HistoryEvent[], reason: Refused['reason']): readonly Refused[] =>
    some.map(({ id }) => ({ id, subject, reason }));
  if (read.value.some(({ kind }) => kind === 'erased')) {
    return { ok: true, value: { added: 0, known, refused: refuse(fresh, 'erased'), erased: 0 } };
  }
  const wish = fresh.find(({ kind }) => kind === 'erased');
  if (wish !== undefined) {
    const others = fresh.filter((event) => event !== wish);
    const erased = await store.erase(subject);
    const noted = erased.ok ? await store.append(subject, [wish]) : erased;
    if (!noted.ok) return noted;
    return { ok: true, value: { added: 1, known, refused: refuse(others, 'erased'), erased: 1 } };
  }
  const limit = addMilliseconds(now, DRIFT_MINUTES * 60_000);
  const timely: HistoryEvent[] = [];
  const refused: Refused[] = [];
  for (const event of fresh) {
    const { id, at } = event;
    const wrong = check(event);
    if (wrong !== null) refused.push({ id, subject, reason: 'invalid', field: wrong.field, expected: wrong.expected });
    else if (instantOf(at) > limit) refused.push(...refuse([event], 'clock-drift'));
    // The same event twice in one file is once.
    else if (!timely.some((other) => other.id === id)) timely.push(event);
  }
  const grounds = read.value.filter(({ kind }) => kind === 'ground');
  const { lastContact, lastUpdate } = groundsFromEvents(read.value);
  const { kept, answers } = ingest({ grounds, lastContact, lastUpdate }, timely, { tenant, now });
  const appended = kept.length === 0 ? null : await store.append(subject, kept);
  if (appended?.ok === false) return appended;
  const uncovered = goneEvents([...read.value, ...kept], tenant, now);
  const removed =
    uncovered.length === 0
      ? null
      : await store.remove(
          subject,
          uncovered.map(({ id }) => id),
        );
  if (removed?.ok === false) return removed;
  for (const answer of answers.values()) {
    if (answer.status !== 'rejected') continue;
    const { id, status: _, ...why } = answer;
    refused.push({ id, subject, ...why });
  }
  return { ok: true, value: { added: kept.length, known, refused, erased: 0 } };
}

function bySubject(events: readonly HistoryEvent[]): ReadonlyMap<string, readonly HistoryEvent[]> {
  const grouped = new Map<string, HistoryEvent[]>();
  for (const event of events) {
    const theirs = grouped.get(event.subject);
    if (theirs === undefined) grouped.set(event.subject, [event]);
    else theirs.push(event);
  }
  return grouped;
}
