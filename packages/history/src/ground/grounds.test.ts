import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, groundEventOf, office, person, recordOf } from '../ground.test-support.ts';
import type { HistoryEvent } from '../history-event.ts';
import type { Json } from '../json.ts';
import { eventOf } from '../store.test-laws.ts';
import { groundsFromEvents } from './grounds.ts';

const consent = recordOf({ kind: 'consent', explicit: false });
const task = recordOf({ kind: 'publicTask', statute: 'law:1' }, { purpose: 'statistics', dataCategories: ['results'] });
const given = groundEventOf('a', day(1), consent, { state: 'given', by: person });
const withdrawn = groundEventOf('b', day(3), consent, { state: 'withdrawn', by: person }, { withRecord: false });
const informed = groundEventOf('c', day(2), task, { state: 'informed', by: office });

function withPayload(event: HistoryEvent, change: (payload: { record: object; event: object }) => void): HistoryEvent {
  const payload = structuredClone(event.payload) as unknown as { record: object; event: object };
  change(payload);
  return { ...event, payload: payload as unknown as Json };
}

describe('groundsFromEvents', () => {
  it('is a fold over a set: the order in which events come does not matter', () => {
    const data = eventOf('d', { at: day(4) });
    const all = [given, withdrawn, informed, data];
    const told = groundsFromEvents(all);
    expect(told).toMatchObject({ unreadable: false, lastContact: day(4), lastUpdate: { 'keep-result': day(4) } });
    expect(told.logs.map(({ record, events }) => [record.recordId, events.map(({ state }) => state)])).toEqual([
      ['record-consent', ['given', 'withdrawn']],
      ['record-publicTask', ['informed']],
    ]);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(groundsFromEvents(shuffled)).toEqual(told);
      }),
    );
  });

  it('takes what happened before its record was told: a clock may be behind', () => {
    const early = groundEventOf(
      'b',
      '2026-02-28T09:00:00.000Z',
      consent,
      { state: 'requested', by: office },
      { withRecord: false },
    );
    expect(groundsFromEvents([given, early])).toMatchObject({
      unreadable: false,
      logs: [{ record: consent, events: [{ state: 'requested' }, { state: 'given' }] }],
    });
  });

  it('reads a record told twice, whatever the order of its keys', () => {
    const turned = withPayload(groundEventOf('e', day(5), consent, { state: 'renewed', by: person }), (payload) => {
      payload.record = Object.fromEntries(Object.entries(payload.record).toReversed());
    });
    expect(groundsFromEvents([given, turned]).unreadable).toBe(false);
  });

  it.each<[string, HistoryEvent]>([
    [
      'a record never told',
      groundEventOf(
        'x',
        day(5),
        { ...task, recordId: 'other' },
        { state: 'informed', by: office },
        { withRecord: false },
      ),
    ],
    [
      'a record that changed',
      groundEventOf('x', day(5), { ...consent, dataCategories: ['results'] }, { state: 'renewed', by: person }),
    ],
    ['another version', { ...groundEventOf('x', day(5), consent, { state: 'renewed', by: person }), version: 2 }],
    [
      'a state that the ground does not know',
      withPayload(groundEventOf('x', day(5), task, { state: 'informed', by: office }), ({ event }) =>
        Object.assign(event, { state: 'withdrawn', by: person }),
      ),
    ],
    [
      'a state that nobody knows',
      withPayload(groundEventOf('x', day(5), consent, { state: 'given', by: person }), ({ event }) =>
        Object.assign(event, { state: 'assumed' }),
      ),
    ],
    [
      'somebody who may not',
      withPayload(groundEventOf('x', day(5), consent, { state: 'given', by: person }), ({ event }) =>
        Object.assign(event, { by: office }),
      ),
    ],
    [
      'an end that is no instant',
      groundEventOf('x', day(5), consent, { state: 'given', by: person, validUntil: 'one day' }),
    ],
    [
      'an end later than a consent lasts',
      groundEventOf('x', day(5), consent, { state: 'given', by: person, validUntil: '2028-03-05T09:00:00.001Z' }),
    ],
    [
      'a proof that is no hash',
      groundEventOf(
        'x',
        day(5),
        consent,
        { state: 'given', by: person },
        {
          evidence: { kind: 'mediator-attestation', sha256: 'yes' },
        },
      ),
    ],
    [
      'a channel that nobody knows',
      groundEventOf(
        'x',
        day(5),
        { ...consent, recordId: 'other', notice: { ...consent.notice, channel: 'rumour' as 'audio' } },
        { state: 'given', by: person },
      ),
    ],
    [
      'more than twenty-four months',
      groundEventOf(
        'x',
        day(5),
        { ...consent, recordId: 'other', retention: { after: 'lastContact', months: 25 } },
        { state: 'given', by: person },
      ),
    ],
    [
      'another time than its own',
      { ...groundEventOf('x', day(5), consent, { state: 'given', by: person }), at: day(6) },
    ],
    ['a day that is not', groundEventOf('x', '2026-02-30T09:00:00.000Z', consent, { state: 'renewed', by: person })],
    ['another purpose than its own', { ...given, id: 'a', purpose: 'research' }],
    ['a purpose that is not its record’s', { ...withdrawn, purpose: 'research' }],
    ['no fields at all', { ...given, payload: 'yes' }],
  ])('is unreadable, as a whole, after %s', (_, bad) => {
    expect(groundsFromEvents([given, informed]).unreadable).toBe(false);
    expect(groundsFromEvents(bad.id === 'a' ? [bad, informed] : [given, informed, bad]).unreadable).toBe(true);
  });

  it('knows that somebody was erased', () => {
    const mark = eventOf('e', { kind: 'erased', at: day(9), payload: null });
    expect(groundsFromEvents([given, mark]).erasedAt).toBe(day(9));
  });
});
