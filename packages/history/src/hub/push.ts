import { parseEvent } from '../parse-event.ts';
import type { HistoryEvent } from '../history-event.ts';
import { ingest } from '../ingest/ingest.ts';
import { isInstant } from '../instant.ts';
import { addMilliseconds } from '../milliseconds.ts';
import { instantOf } from '../stamp.ts';
import { DRIFT_MINUTES, type EventAnswer, type PushAnswer } from '../sync/protocol.ts';
import { tombstoneOf } from './erase.ts';
import type { Caller, HubResult, HubScope } from './hub-scope.ts';
import type { HubTransaction, Person, Standing } from './hub-store.ts';
import { parsePush } from './parse-request.ts';
import { peopleOf } from './people-of.ts';
import { sweep } from './sweep.ts';
import { versionRefusal } from './version-refusal.ts';

/** Keeps what may be kept of a batch, in one transaction. */
export async function push(scope: HubScope, caller: Caller, request: unknown): Promise<HubResult<PushAnswer>> {
  const parsed = parsePush(request);
  if (!parsed.ok) return parsed;
  const now = scope.clock();
  if (!isInstant(now)) return { ok: false, error: { code: 'clock-suspect' } };
  const read = parsed.value.events.map((event) => readEvent(scope, event));
  const events = read.flatMap((one) => ('event' in one ? [one.event] : []));
  const found = new Map<HistoryEvent, EventAnswer>();
  if (events.length > 0) {
    const people = await peopleOf(
      scope,
      caller.tenant,
      events.map(({ subject }) => subject),
    );
    await scope.store.transact(caller.tenant, people, async (transaction) => {
      // Nothing of a work that was begun and given up may stay.
      found.clear();
      await take({ scope, caller, now, transaction, people }, events, found);
    });
  }
  await scope.store.seen(caller.tenant, parsed.value.device, now, []);
  const answers = read.map((one) => ('event' in one ? found.get(one.event)! : one.answer));
  return { ok: true, value: { now, answers } };
}

type Read = { readonly event: HistoryEvent } | { readonly answer: EventAnswer };

function readEvent({ check }: HubScope, value: unknown): Read {
  const parsed = parseEvent(value);
  const wrong = parsed.ok ? (versionRefusal(parsed.value) ?? check(parsed.value)) : parsed;
  if (parsed.ok && wrong === null) return { event: { ...parsed.value } };
  const given: unknown = typeof value === 'object' && value !== null && 'id' in value ? value.id : '';
  const id = typeof given === 'string' ? given.slice(0, 200) : '';
  const { field = '', expected = '' } = wrong ?? {};
  return { answer: { id, status: 'rejected', reason: 'invalid', field, expected } };
}

interface Taking {
  readonly scope: HubScope;
  readonly caller: Caller;
  readonly now: string;
  readonly transaction: HubTransaction;
  readonly people: readonly Person[];
}

async function take(
  taking: Taking,
  events: readonly HistoryEvent[],
  found: Map<HistoryEvent, EventAnswer>,
): Promise<void> {
  const { scope, caller, now, transaction, people } = taking;
  const ids = events.map(({ id }) => id);
  const [standings, known] = await Promise.all([transaction.standings(), transaction.known(ids)]);
  const inserted: HistoryEvent[] = [];
  const changed: string[] = [];
  const grouped = bySubject(unique(events, known, found));
  for (const person of people) {
    const { subject } = person;
    const standing = standings.get(subject) ?? NOBODY;
    const theirs = grouped.get(subject) ?? [];
    const erased = scope.rules.tombstones && standing.erased;
    if (erased || theirs.some((event) => erases(event, caller))) {
      for (const event of theirs) found.set(event, answerErased(event, caller));
      if (!standing.erased) await transaction.erase(person, tombstoneOf(person, standing, now, caller.actor));
      continue;
    }
    const timely = theirs.filter((event) => !answerEarly(event, now, found));
    const result = ingest(standing, timely, { tenant: caller.tenant, now, gate: scope.rules.gate });
    for (const event of timely) found.set(event, result.answers.get(event.id)!);
    inserted.push(...result.kept);
    if (result.grounds) changed.push(subject);
  }
  if (inserted.length > 0) await transaction.insert(inserted);
  if (changed.length > 0 && scope.rules.retract) await sweep(transaction, changed, caller.tenant, now);
  // The same event twice in one batch: what was answered once is answered again.
  for (const event of events) {
    if (!found.has(event)) found.set(event, found.get(events.find(({ id }) => id === event.id)!)!);
  }
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

const NOBODY: Standing = { erased: false, grounds: [], lastContact: null, lastUpdate: {} };

/** Those to be looked at: neither kept already nor twice in the batch, and under an id that is nobody else's. */
function unique(
  events: readonly HistoryEvent[],
  known: ReadonlyMap<string, string>,
  found: Map<HistoryEvent, EventAnswer>,
): readonly HistoryEvent[] {
  const taken = new Map<string, string>();
  return events.filter((event) => {
    const { id, subject } = event;
    const owner = known.get(id) ?? taken.get(id);
    if (owner !== undefined && owner !== subject) {
      found.set(event, { id, status: 'rejected', reason: 'invalid', field: 'id', expected: 'an id of nobody else' });
    } else if (known.has(id)) {
      found.set(event, { id, status: 'acked' });
    } else if (owner === undefined) {
      taken.set(id, subject);
      return true;
    }
    return false;
  });
}

function erases({ kind }: HistoryEvent, { mayErase }: Caller): boolean {
  return kind === 'erased' && mayErase;
}

/** Of somebody who is erased, only the wish to erase them is taken. */
function answerErased(event: HistoryEvent, caller: Caller): EventAnswer {
  const { id } = event;
  return erases(event, caller) ? { id, status: 'acked' } : { id, status: 'rejected', reason: 'erased' };
}

function answerEarly(event: HistoryEvent, now: string, found: Map<HistoryEvent, EventAnswer>): boolean {
  const { id, at, kind } = event;
  if (kind === 'erased') {
    found.set(event, { id, status: 'rejected', reason: 'invalid', field: 'kind', expected: 'from who may erase' });
  } else if (instantOf(at) > addMilliseconds(now, DRIFT_MINUTES * 60_000)) {
    found.set(event, { id, status: 'retry', reason: 'clock-drift' });
  }
  return found.has(event);
}
