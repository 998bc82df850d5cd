import { expect, it } from 'vitest';
import type { DataKind } from '../event-kind.ts';
import { eventOf } from '../events/payload.test-arbitrary.ts';
import { readEvents } from '../events/read-events.ts';
import type { PayloadByKind } from '../events/event-schemas.ts';
import type { HistoryEvent } from '../history-event.ts';
import { diagnosticsOf } from './diagnostics-of.ts';

const tell = <K extends DataKind>(hour: number, kind: K, payload: PayloadByKind[K]): HistoryEvent =>
  eventOf(kind, payload, { id: `e-${hour}`, at: `2026-03-01T${hour}:00:00.000Z-0001-k7f2` });
const bank = { id: 'b', version: '1' };
const observed = (itemId: `item:${string}`, minute: number, credit: number): PayloadByKind['observation'] => ({
  diagnostic: 'd-1',
  dimension: 'digcomp:2.1',
  at: `2026-03-01T10:${minute}:00.000Z`,
  observation: {
    schema: 'jalon.observation/1',
    itemId,
    itemVersion: '1.0.0',
    status: 'answered',
    credit,
    evidence: [],
    source: 'screen',
  },
});

it('gathers what belongs together, in the order in which it was handed in, the last word about each task', () => {
  const events = [
    tell(20, 'diagnostic-started', { diagnostic: 'd-2', bank, mode: 'with-helper' }),
    tell(10, 'diagnostic-started', { diagnostic: 'd-1', bank, mode: 'alone' }),
    tell(11, 'observation', observed('item:b', 12, 0)),
    tell(12, 'observation', observed('item:a', 11, 1)),
    tell(13, 'observation', observed('item:b', 13, 1)),
    tell(16, 'diagnostic-started', { diagnostic: 'd-1', bank, mode: 'paper' }),
    tell(14, 'diagnostic-finished', { diagnostic: 'd-1', ending: 'person', tried: 2 }),
    tell(15, 'diagnostic-finished', { diagnostic: 'd-1', ending: 'length', tried: 2 }),
  ];
  const [first, second, ...others] = diagnosticsOf(readEvents(events).events);
  expect(others).toEqual([]);
  expect(first).toMatchObject({
    id: 'd-1',
    mode: 'alone',
    startedAt: '2026-03-01T10:00:00.000Z',
    finishedAt: '2026-03-01T15:00:00.000Z',
    ending: 'length',
  });
  expect(first?.observations.map(({ observation }) => [observation.itemId, observation.credit])).toEqual([
    ['item:a', 1],
    ['item:b', 1],
  ]);
  expect(second).toMatchObject({ id: 'd-2', mode: 'with-helper', ending: null, finishedAt: null, observations: [] });
});

it('a diagnostic of which only a part has come is there all the same', () => {
  const late = tell(12, 'observation', observed('item:a', 11, 1));
  expect(diagnosticsOf(readEvents([late]).events)).toMatchObject([
    { id: 'd-1', mode: null, bank: null, startedAt: '2026-03-01T12:00:00.000Z' },
  ]);
});
