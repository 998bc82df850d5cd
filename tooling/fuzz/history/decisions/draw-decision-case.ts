import {
  DATA_KINDS,
  PURPOSES,
  type DataKind,
  type DenyReason,
  type GroundKind,
  type GroundPayload,
  type GroundRecord,
  type HistoryEvent,
  type Json,
  type Operation,
  type Purpose,
  type Request,
} from '../../../../packages/history/src/index.ts';
import { CHANGES, statesOf, type State } from '../changes.ts';
import type { Dice } from '../dice.ts';
import { categoriesUnder, CATEGORIES, drawRecord, KINDS, RECIPIENTS } from '../draw-record.ts';
import { monthsLater } from '../oracle/months-later.ts';
import { spoil } from './spoil.ts';

/** A person's events, a request, and when it is made. */
export interface DecisionCase {
  readonly events: readonly HistoryEvent[];
  /** What makes no sense in what was told of grounds. */
  readonly spoiled: string | null;
  readonly request: Request;
  readonly now: string;
  /** The same request before it was made senseless, if it was. */
  readonly sane: { readonly request: Request; readonly now: string };
  /** What makes no sense in the request, and the reasons that may be told of it. */
  readonly hostile: { readonly how: string; readonly reasons: readonly DenyReason[] } | null;
}

const START = Date.UTC(2025, 10, 30, 9);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const GAPS = [0, 0, 1, 1, HOUR, DAY, 30 * DAY, 90 * DAY, 200 * DAY, 365 * DAY];
const ASIDE = [-1, 0, 0, 1, HOUR, -DAY, DAY];
export const OPERATIONS: readonly Operation[] = ['collect', 'store', 'read', 'share', 'count'];
const PURPOSE_NAMES = Object.keys(PURPOSES) as readonly Purpose[];

/** Every run of up to three states of each kind of ground: the cases go through them in turn. */
export const RUNS: readonly { readonly kind: GroundKind; readonly states: readonly State[] }[] = KINDS.flatMap(
  (kind) => {
    const states = statesOf(kind);
    const pairs = states.flatMap((a) => states.map((b) => [a, b]));
    const triples = pairs.flatMap((pair) => states.map((c) => [...pair, c]));
    return [[], ...states.map((state) => [state]), ...pairs, ...triples].map((run) => ({ kind, states: run }));
  },
);

/** Draws a case; `turn` chooses the run of states and the operation for one case in two, so that none is left out. */
export function drawDecisionCase(dice: Dice, turn: number): DecisionCase {
  const { kind, states } = turn % 2 === 0 ? RUNS[(turn / 2) % RUNS.length]! : drawRun(dice);
  const operation =
    turn % 2 === 0 ? OPERATIONS[Math.floor(turn / 2 / RUNS.length) % OPERATIONS.length]! : dice.one(OPERATIONS);
  const purpose = dice.one(PURPOSE_NAMES);
  const where = { tenant: 'town', subject: 'anna', purpose };
  const first = drawRecord(dice, { ...where, kind, recordId: 'record-1' });
  const records = [
    first,
    ...(dice.chance(0.15) ? [drawRecord(dice, { ...where, kind, recordId: 'record-2' })] : []),
    ...(dice.chance(0.05) ? [drawRecord(dice, { ...where, kind: dice.one(KINDS), recordId: 'record-4' })] : []),
    ...(dice.chance(0.05) ? [drawRecord(dice, { ...where, tenant: 'village', kind, recordId: 'record-3' })] : []),
  ];
  const told: HistoryEvent[] = [];
  let time = START + dice.below(3) * DAY;
  const easy = dice.chance(0.5);
  for (const state of states) {
    time += dice.one(GAPS);
    const record = dice.one(records);
    const fits = record.ground.kind === kind || statesOf(record.ground.kind).includes(state);
    told.push(tell(dice, told, record, fits ? state : dice.one(statesOf(record.ground.kind)), time, easy));
  }
  if (dice.chance(0.2)) {
    const other = drawRecord(dice, {
      tenant: 'town',
      subject: 'anna',
      purpose: dice.one(PURPOSE_NAMES.filter((one) => one !== purpose)),
      kind: dice.one(KINDS),
      recordId: 'record-aside',
    });
    records.push(other);
    const state = dice.one(statesOf(other.ground.kind));
    told.push(tell(dice, told, other, state, START + dice.below(400) * DAY, true));
  }

  bringRecords(dice, told, records);

  const moments = momentsOf(told, records);
  const at = (dice.chance(0.2) ? START + dice.below(800) * DAY : dice.one(moments)) + dice.one(ASIDE);
  for (let more = dice.below(3); more > 0; more -= 1)
    told.push(data(dice, purpose, dice.one(moments) + dice.one(ASIDE), told));
  // Mostly after everything told: what is to come makes a clock suspect, and nothing else is looked at.
  const known = dice.chance(0.75) ? Math.max(at, ...told.filter(({ kind }) => kind === 'ground').map(timeOf)) : at;
  const later = momentsOf(told, records).filter((moment) => moment >= known);
  const now =
    dice.chance(0.95) || known !== at
      ? Math.max(known, dice.chance(0.5) ? known + dice.one(GAPS) : dice.one([known, ...later]) + dice.one(ASIDE))
      : at + dice.one([-1, -DAY, DAY]);
  if (dice.chance(0.02)) told.push(erased(iso(dice.one(moments)), purpose));

  const most = categoriesUnder(purpose);
  const covered = dice.chance(0.8)
    ? first.dataCategories.filter((one) => most.includes(one) || dice.chance(0.1))
    : most;
  const request: Request = {
    ...where,
    ...(dice.chance(0.02) && { tenant: 'village' }),
    ...(dice.chance(0.02) && { subject: 'bob' }),
    ...(dice.chance(0.03) && { purpose: dice.one(PURPOSE_NAMES) }),
    categories: dice.chance(0.05) ? dice.some(CATEGORIES, 0.3) : dice.some(covered, 0.7),
    ...((operation === 'share' || dice.chance(0.1)) && drawRecipient(dice, first)),
    operation,
    ...(dice.chance(0.1) && { use: dice.one(['accompaniment', 'statistics', 'research'] as const) }),
    ...(dice.chance(0.02) && {
      use: dice.one(['benefit-eligibility', 'sanction', 'recruitment', 'appraisal'] as const),
    }),
    at: dice.chance(0.5) ? iso(at) : stamp(dice, at),
  };
  const wrong = dice.chance(0.04) ? spoil(dice, told) : null;
  const hostile = dice.chance(0.02) ? HOSTILE[dice.below(HOSTILE.length)]! : null;
  return {
    events: dice.shuffled(wrong?.events ?? told),
    spoiled: wrong?.how ?? null,
    request: { ...request, ...hostile?.fields } as Request,
    now: hostile?.now ?? iso(now),
    sane: { request, now: iso(now) },
    hostile: hostile === null ? null : { how: hostile.how, reasons: hostile.reasons },
  };
}

/** Requests that make no sense. */
const HOSTILE: readonly {
  readonly how: string;
  readonly fields?: object;
  readonly now?: string;
  readonly reasons: readonly DenyReason[];
}[] = [
  { how: 'a purpose of none', fields: { purpose: 'marketing' }, reasons: ['unknown-schema'] },
  { how: 'a purpose of objects', fields: { purpose: 'toString' }, reasons: ['unknown-schema'] },
  { how: 'an operation of none', fields: { operation: 'sell' }, reasons: ['unknown-schema'] },
  { how: 'a use of none', fields: { use: 'profiling' }, reasons: ['unknown-schema'] },
  { how: 'a use that is null', fields: { use: null }, reasons: ['unknown-schema'] },
  { how: 'data of no time', fields: { at: 'yesterday' }, reasons: ['unknown-schema', 'clock-suspect'] },
  {
    how: 'a day that is not',
    fields: { at: '2026-02-30T09:00:00.000Z' },
    reasons: ['unknown-schema', 'clock-suspect'],
  },
  { how: 'no time', fields: { at: undefined }, reasons: ['unknown-schema', 'clock-suspect'] },
  { how: 'a now of no time', now: 'soon', reasons: ['unknown-schema', 'clock-suspect'] },
  {
    how: 'a now that is a stamp',
    now: '2030-01-01T09:00:00.000Z-0000-a',
    reasons: ['unknown-schema', 'clock-suspect'],
  },
  {
    how: 'a category of none',
    fields: { categories: ['health'] },
    reasons: ['unknown-schema', 'category-not-covered'],
  },
  {
    how: 'categories that are null',
    fields: { categories: null },
    reasons: ['unknown-schema', 'category-not-covered'],
  },
  {
    how: 'categories that are a text',
    fields: { categories: 'results' },
    reasons: ['unknown-schema', 'category-not-covered'],
  },
  { how: 'no category', fields: { categories: [] }, reasons: ['unknown-schema', 'category-not-covered'] },
];

function drawRun(dice: Dice): { readonly kind: GroundKind; readonly states: readonly State[] } {
  const kind = dice.one(KINDS);
  const states = statesOf(kind);
  const likely = kind === 'consent' ? (['given', 'given', 'renewed'] as const) : (['informed', 'informed'] as const);
  return {
    kind,
    states: Array.from({ length: dice.chance(0.03) ? 0 : 1 + dice.below(5) }, () => dice.one([...likely, ...states])),
  };
}

/** One thing told of a ground; the record comes along now and then. */
function tell(
  dice: Dice,
  before: readonly HistoryEvent[],
  record: GroundRecord,
  state: State,
  time: number,
  easy: boolean,
): HistoryEvent {
  const at = dice.chance(0.5) ? iso(time) : stamp(dice, time);
  const roles = CHANGES[record.ground.kind][state]!;
  const fit = record.capacity === 'own' ? 'subject' : record.capacity === 'under-15' ? 'parent' : 'guardian';
  const role = (easy || dice.chance(0.7)) && roles.includes(fit) ? fit : dice.one(roles);
  const id = `e-${String(before.length).padStart(2, '0')}`;
  const event = {
    eventId: id,
    recordId: record.recordId,
    at,
    method: dice.chance(0.3) ? 'oral' : dice.one(['in-app', 'paper-signature']),
    ...((easy || dice.chance(0.5)) && {
      evidence: { kind: dice.one(['mediator-attestation', 'signed-paper-ref']), sha256: 'b'.repeat(64) },
    }),
    offline: dice.chance(0.5),
    state,
    by: { role, partyRef: 'p-1' },
    ...((state === 'given' || state === 'renewed') &&
      dice.chance(0.4) && { validUntil: iso(time + dice.one([0, 1, HOUR, 30 * DAY, 400 * DAY])) }),
  };
  const payload = dice.chance(0.5) ? { event } : { record, event };
  return envelope(id, at, 'ground', record.purpose, payload as unknown as Json);
}

/** Each record comes along once at least, with whichever thing that happened to it. */
function bringRecords(dice: Dice, told: HistoryEvent[], records: readonly GroundRecord[]): void {
  for (const record of records) {
    const of = told.filter(({ payload }) => (payload as unknown as GroundPayload).event.recordId === record.recordId);
    if (of.length === 0 || of.some(({ payload }) => (payload as unknown as GroundPayload).record !== undefined))
      continue;
    const chosen = dice.one(of);
    const payload = { record, ...(chosen.payload as object) } as unknown as Json;
    told[told.indexOf(chosen)] = { ...chosen, payload };
  }
}

function data(dice: Dice, purpose: Purpose, time: number, before: readonly HistoryEvent[]): HistoryEvent {
  const under = dice.chance(0.8) ? purpose : dice.one(PURPOSE_NAMES);
  const kinds = (Object.keys(DATA_KINDS) as readonly DataKind[]).filter((kind) =>
    DATA_KINDS[kind].some((category) => categoriesUnder(under).includes(category)),
  );
  return envelope(`d-${before.length}`, dice.chance(0.5) ? iso(time) : stamp(dice, time), dice.one(kinds), under, null);
}

function erased(at: string, purpose: Purpose): HistoryEvent {
  return envelope('x-1', at, 'erased', purpose, null);
}

function envelope(id: string, at: string, kind: HistoryEvent['kind'], purpose: Purpose, payload: Json): HistoryEvent {
  return { schema: 'jalon.event/1', id, subject: 'anna', at, kind, version: 1, purpose, payload };
}

/** The instants where something changes: what was told, and the ends of consents and retentions. */
function momentsOf(events: readonly HistoryEvent[], records: readonly GroundRecord[]): readonly number[] {
  const times = events.map(timeOf);
  const ends = events.flatMap(({ payload }) => {
    const { validUntil } = (payload as { event?: { validUntil?: string } } | null)?.event ?? {};
    return validUntil === undefined ? [] : [Date.parse(validUntil)];
  });
  const later = times.flatMap((time) =>
    [12, ...records.map(({ retention }) => retention.months)].map((m) => monthsLater(time, m)),
  );
  return [START + DAY, ...times, ...times, ...times, ...ends, ...later];
}

function drawRecipient(dice: Dice, record: GroundRecord): { readonly recipient?: string } {
  if (dice.chance(0.1)) return {};
  const named = record.recipients.map(({ id }) => id);
  return {
    recipient: dice.chance(0.8) && named.length > 0 ? dice.one(named) : dice.one([...RECIPIENTS, 'partners', '']),
  };
}

function timeOf({ at }: HistoryEvent): number {
  return Date.parse(at.slice(0, 24));
}

function iso(time: number): string {
  return new Date(time).toISOString();
}

function stamp(dice: Dice, time: number): string {
  return `${iso(time)}-${dice.one(['0000', '0001', '0002'])}-${dice.one(['a', 'b'])}`;
}
