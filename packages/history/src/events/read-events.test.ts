import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { HistoryEvent } from '../history-event.ts';
import { eventOf, SOME_EVENTS } from './payload.test-arbitrary.ts';
import { readEvents } from './read-events.ts';

const done = { plan: 'p', step: 's', done: true, how: null } as const;

it('does not depend on the order of the events, nor on how many times each is there', () => {
  fc.assert(
    fc.property(shuffledTwice(), ([events, again]) => {
      expect(readEvents(again)).toEqual(readEvents(events));
    }),
  );
});

function shuffledTwice(): fc.Arbitrary<readonly [readonly HistoryEvent[], readonly HistoryEvent[]]> {
  return SOME_EVENTS.chain((events) =>
    fc.tuple(
      fc.constant(events),
      fc
        .tuple(fc.shuffledSubarray([...events], { minLength: events.length }), fc.subarray([...events]))
        .map(([all, some]) => [...some, ...all]),
    ),
  );
}

it('what cannot be read is left out and told, and the rest is read', () => {
  const later = eventOf('step-done', done, { id: 'a', version: 9 });
  const wrong = eventOf('step-done', { ...done, step: '' }, { id: 'b' });
  const good = eventOf('step-done', done, { id: 'c' });
  const note = eventOf('note', { text: 'Vient lundi.', about: null }, { id: 'd' });
  const ground = eventOf('sharing', null as never, { id: 'e', kind: 'ground' });
  const { events, unread } = readEvents([note, good, wrong, ground, later]);
  expect(events.map(({ id }) => id)).toEqual(['c']);
  expect(unread.map(({ id, code, field }) => [id, code, field])).toEqual([
    ['a', 'unknown-schema', 'version'],
    ['b', 'invalid', 'step'],
    ['d', 'notes-off', 'kind'],
  ]);
});

it('of somebody erased nothing is read, wherever the mark stands', () => {
  const mark = eventOf('sharing', null as never, { id: 'z', kind: 'erased', at: '2026-01-01T00:00:00.000Z' });
  expect(readEvents([eventOf('step-done', done), mark])).toEqual({ events: [], unread: [] });
});

it('two events of one id that differ: the same one is chosen whatever the order', () => {
  const one = eventOf('step-done', done);
  const other = eventOf('step-done', { ...done, step: 't' });
  const earlier = eventOf('step-done', { ...done, step: 'u' }, { at: '2026-02-01T09:00:00.000Z' });
  expect(readEvents([one, other])).toEqual(readEvents([other, one]));
  expect(readEvents([one, earlier, other]).events).toEqual(readEvents([earlier]).events);
});
