import fc from 'fast-check';
import { expect, it } from 'vitest';
import { eventOf, groundOf } from '../conformance/sample-events.ts';
import { parseGroundPayload } from '../ground/parse-ground-payload.ts';
import { inOrder } from '../in-order.ts';
import { addMilliseconds } from '../milliseconds.ts';
import { instantOf, isStamp } from '../stamp.ts';
import { restampAll } from './restamp.ts';

const NOW = '2026-03-05T09:00:00.000Z';
const DAY = 86_400_000;

it('keeps the order of everything of a person, never passes the hub’s clock, and writes stamps', () => {
  const list = fc.uniqueArray(
    fc.record({ ms: fc.integer({ min: -2 * DAY, max: 2 * DAY }), counter: fc.nat(3), stamped: fc.boolean() }),
    { maxLength: 12, selector: ({ ms, counter, stamped }) => (stamped ? `${ms} ${counter}` : ms) },
  );
  fc.assert(
    fc.property(list, fc.integer({ min: -3 * DAY, max: 3 * DAY }), (moments, offset) => {
      const all = moments
        .map(({ ms, counter, stamped }, index) => {
          const instant = addMilliseconds(NOW, ms);
          return eventOf(`e${index}`, { at: stamped ? `${instant}-000${counter}-k7` : instant });
        })
        .toSorted(inOrder);
      const ahead = new Set(all.filter(({ at }) => instantOf(at) > addMilliseconds(NOW, 300_000)).map(({ id }) => id));
      const anew = new Map(restampAll(all, ahead, { offset, now: NOW }).map((event) => [event.id, event]));
      expect([...anew.keys()].toSorted()).toEqual([...ahead].toSorted());
      const after = all.map((event) => anew.get(event.id) ?? event);
      expect(after.toSorted(inOrder).map(({ id }) => id)).toEqual(all.map(({ id }) => id));
      for (const { at } of after) expect(isStamp(at)).toBe(true);
      const last = all.filter(({ id }) => !ahead.has(id)).at(-1)?.at ?? NOW;
      const most = addMilliseconds(instantOf(last) > NOW ? instantOf(last) : NOW, all.length);
      for (const { at } of anew.values()) expect(instantOf(at) <= most).toBe(true);
    }),
  );
});

it('changes the time that a ground event tells inside as well', () => {
  const at = '2026-03-07T09:00:00.000Z-0000-k7';
  const [anew] = restampAll([groundOf('g', { at })], new Set(['g']), { offset: -2 * DAY - 1000, now: NOW });
  expect(anew?.at).toBe('2026-03-05T08:59:59.000Z-0000-k7');
  expect(anew && parseGroundPayload(anew)?.event.at).toBe(anew?.at);
});

it('leaves a consent that is stamped anew no longer than a consent may last', () => {
  const at = '2026-03-07T09:00:00.000Z';
  const record = { recordId: 'c', ground: { kind: 'consent', explicit: true } } as const;
  const until = (validUntil: string): unknown => {
    const given = groundOf('g', { at, state: 'given', role: 'subject', record });
    const { event, ...rest } = given.payload as { readonly event: object };
    const lasting = { ...given, payload: { ...rest, event: { ...event, validUntil } } };
    expect(parseGroundPayload(lasting)).not.toBeNull();
    const [anew] = restampAll([lasting], new Set(['g']), { offset: -2 * DAY, now: NOW });
    return anew && parseGroundPayload(anew)?.event;
  };
  expect(until('2028-03-07T09:00:00.000Z')).toMatchObject({ validUntil: '2028-03-05T09:00:00.000Z' });
  expect(until('2026-12-31T00:00:00.000Z')).toMatchObject({ validUntil: '2026-12-31T00:00:00.000Z' });
});
