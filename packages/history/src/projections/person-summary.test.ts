import { expect, it } from 'vitest';
import type { DataKind } from '../event-kind.ts';
import { eventOf } from '../events/payload.test-arbitrary.ts';
import { readEvents } from '../events/read-events.ts';
import type { PayloadByKind } from '../events/event-schemas.ts';
import type { HistoryEvent } from '../history-event.ts';
import { inListOrder, personSummary, type PersonSummary } from './person-summary.ts';

const tell = <K extends DataKind>(hour: number, kind: K, payload: PayloadByKind[K]): HistoryEvent =>
  eventOf(kind, payload, { id: `e-${hour}`, at: `2026-03-01T${hour}:00:00.000Z-0001-k7f2` });
const talk = (hour: number, urgency: 'yes' | 'no'): HistoryEvent =>
  tell(hour, 'first-talk', { bank: { id: 'b', version: '1' }, answers: {}, barriers: {}, urgency, told: 'self' });
const issued = tell(12, 'recommendation-issued', {
  plan: 'p-1',
  step: 'rule:a',
  rank: 0,
  rule: null,
  reasons: [],
  resources: [],
  by: 'rules',
});
const decided = { plan: 'p-1', step: 'rule:a' };
const accepted = tell(13, 'recommendation-accepted', { ...decided, by: 'both' });
const done = tell(14, 'step-done', { ...decided, done: true, how: null });
const visit = tell(15, 'accompaniment', {
  on: '2026-03-01',
  type: 'individuel',
  minutes: 30,
  place: 'a_distance',
  structure: null,
  commune: null,
  themes: ['email'],
  devices: [],
  autonomy: null,
  workshopLevel: null,
  orientation: null,
});

function lineOf(...events: readonly HistoryEvent[]): PersonSummary {
  return personSummary({ kind: 'anonymous', subject: 'anna', code: 'K7F2' }, readEvents(events).events);
}

it('tells the last contact and where the plan stands', () => {
  expect(lineOf()).toMatchObject({ lastContact: null, plan: 'none', nextStep: null, urgent: false, diagnostics: 0 });
  expect(lineOf(issued)).toMatchObject({
    plan: 'proposed',
    nextStep: 'rule:a',
    lastContact: '2026-03-01T12:00:00.000Z',
  });
  expect(lineOf(issued, accepted)).toMatchObject({ plan: 'under-way', nextStep: 'rule:a' });
  expect(lineOf(issued, accepted, done)).toMatchObject({ plan: 'done', nextStep: null });
});

it('what is urgent is so until somebody was there for it, or it is said not to be', () => {
  expect(lineOf(talk(10, 'yes')).urgent).toBe(true);
  expect(lineOf(talk(10, 'yes'), visit).urgent).toBe(false);
  expect(lineOf(talk(10, 'yes'), talk(11, 'no')).urgent).toBe(false);
  expect(lineOf(visit, talk(16, 'yes')).urgent).toBe(true);
});

it('is of that person alone', () => {
  expect(lineOf({ ...issued, subject: 'bela' })).toMatchObject({ plan: 'none', lastContact: null });
});

it('a list begins with what is urgent, then with who was met last', () => {
  const line = (code: string, lastContact: string | null, urgent = false): PersonSummary => ({
    ...lineOf(),
    person: { kind: 'anonymous', subject: code, code },
    lastContact,
    urgent,
  });
  const list = [
    line('d', null),
    line('c', '2026-03-01T09:00:00.000Z'),
    line('b', '2026-03-02T09:00:00.000Z'),
    line('bb', '2026-03-02T09:00:00.000Z'),
    line('a', '2026-01-01T09:00:00.000Z', true),
  ];
  expect(
    list
      .toReversed()
      .toSorted(inListOrder)
      .map(({ person }) => person.code),
  ).toEqual(['a', 'b', 'bb', 'c', 'd']);
});
