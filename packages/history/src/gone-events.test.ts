import { expect, it } from 'vitest';
import { eventOf } from './conformance/sample-events.ts';
import { goneEvents } from './gone-events.ts';
import { groundEventOf, person, recordOf } from './ground.test-support.ts';

it('goes on until nothing more has to go: what is gone was no contact', () => {
  const consent = recordOf({ kind: 'consent', explicit: true }, { retention: { after: 'lastContact', months: 1 } });
  const other = recordOf(
    { kind: 'consent', explicit: true },
    { recordId: 'other', purpose: 'research', dataCategories: ['results'] },
  );
  const kept = eventOf('kept', { at: '2026-01-02T09:00:00.000Z', purpose: 'follow-up' });
  const late = eventOf('late', { at: '2026-03-20T09:00:00.000Z', purpose: 'research', categories: ['results'] });
  const events = [
    groundEventOf('g1', '2026-01-01T09:00:00.000Z', consent, { state: 'given', by: person }),
    groundEventOf('g2', '2026-01-01T09:00:00.001Z', other, { state: 'given', by: person }),
    kept,
    late,
  ];
  const now = '2026-03-26T09:00:00.000Z';
  expect(goneEvents(events, 'town', now)).toEqual([]);
  const end = groundEventOf('end', '2026-02-25T09:00:00.000Z', other, { state: 'withdrawn', by: person });
  expect(goneEvents([...events, end], 'town', '2026-03-24T09:00:00.000Z')).toEqual([late]);
  expect(goneEvents([...events, end], 'town', now)).toEqual([late, kept]);
});
