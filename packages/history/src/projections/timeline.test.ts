import { expect, it } from 'vitest';
import { recordOf } from '../ground.test-support.ts';
import type { DataKind } from '../event-kind.ts';
import { eventOf } from '../events/payload.test-arbitrary.ts';
import { readEvents } from '../events/read-events.ts';
import type { PayloadByKind } from '../events/event-schemas.ts';
import type { HistoryEvent } from '../history-event.ts';
import { timeline } from './timeline.ts';

const at = (hour: number): string => `2026-03-01T${String(hour).padStart(2, '0')}:00:00.000Z`;
const tell = <K extends DataKind>(hour: number, kind: K, payload: PayloadByKind[K]): HistoryEvent =>
  eventOf(kind, payload, { id: `e-${hour}`, at: `${at(hour)}-0001-k7f2` });
const bank = { id: 'b', version: '1' };
const observed = (diagnostic: string | null): PayloadByKind['observation'] => ({
  diagnostic,
  dimension: 'digcomp:2.1',
  at: at(11),
  observation: {
    schema: 'jalon.observation/1',
    itemId: `item:${diagnostic ?? 'practice'}`,
    itemVersion: '1.0.0',
    status: 'dont_know',
    credit: null,
    evidence: [],
    source: 'screen',
  },
});
const issued = (plan: string, step: string): PayloadByKind['recommendation-issued'] => ({
  plan,
  step,
  rank: 0,
  rule: null,
  reasons: [],
  resources: [],
  by: 'rules',
});

it('a day is told the latest first, a diagnostic and a plan in one line each', () => {
  const events = [
    tell(9, 'first-talk', { bank, answers: {}, barriers: {}, urgency: 'yes', told: 'spoken' }),
    tell(10, 'diagnostic-started', { diagnostic: 'd-1', bank, mode: 'handed-over' }),
    tell(11, 'observation', observed('d-1')),
    tell(12, 'diagnostic-finished', { diagnostic: 'd-1', ending: 'person', tried: 1 }),
    tell(13, 'recommendation-issued', issued('p-1', 'rule:a')),
    tell(14, 'recommendation-issued', issued('p-1', 'rule:b')),
    tell(15, 'recommendation-refused', { plan: 'p-1', step: 'rule:a', reason: 'too-far', by: 'person' }),
    tell(16, 'observation', observed(null)),
    tell(17, 'step-done', { plan: 'p-1', step: 'rule:b', done: true, how: null }),
    tell(18, 'identity', { displayName: 'Anna' }),
    tell(19, 'identity', {}),
    tell(20, 'note', { text: 'Vient lundi.', about: null }),
  ];
  const told = timeline(readEvents(events, { notesEnabled: true }).events);
  expect(told).toEqual([
    { at: at(20), id: 'e-20', code: 'note', about: null },
    { at: at(19), id: 'e-19', code: 'unnamed' },
    { at: at(18), id: 'e-18', code: 'named' },
    { at: at(17), id: 'e-17', code: 'done', what: 'rule:b', reason: null },
    { at: at(16), id: 'e-16', code: 'practised', itemId: 'item:practice', dimension: 'digcomp:2.1' },
    { at: at(15), id: 'e-15', code: 'refused', what: 'rule:a', reason: 'too-far' },
    { at: at(13), id: 'e-13', code: 'plan', plan: 'p-1', steps: ['rule:a', 'rule:b'] },
    { at: at(10), id: 'd-1', code: 'diagnostic', mode: 'handed-over', ending: 'person', activities: 1 },
    { at: at(9), id: 'e-9', code: 'first-talk', told: 'spoken', urgency: 'yes' },
  ]);
  expect(JSON.stringify(told)).not.toMatch(/Anna|lundi/);
});

it('what the person was told and said is there with the grounds', () => {
  const record = recordOf({ kind: 'consent', explicit: true });
  const by = { role: 'subject', partyRef: 'anna' } as const;
  const rest = { recordId: record.recordId, method: 'oral', offline: true, by } as const;
  const grounds = {
    logs: [
      {
        record,
        events: [
          { eventId: 'g-1', at: at(8), state: 'given', ...rest },
          { eventId: 'g-2', at: `${at(21)}-0001-k7f2`, state: 'withdrawn', ...rest },
        ] as const,
      },
    ],
    erasedAt: null,
    unreadable: false,
    lastContact: null,
    lastUpdate: {},
  };
  expect(timeline([], grounds)).toEqual([
    { at: at(21), id: 'g-2', code: 'ground', purpose: 'follow-up', state: 'withdrawn' },
    { at: at(8), id: 'g-1', code: 'ground', purpose: 'follow-up', state: 'given' },
  ]);
});
