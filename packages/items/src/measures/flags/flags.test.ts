import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LogEntry } from '../../attempt/log.ts';
import { flags } from './flags.ts';

/** A log from `[t, type, payload]`. */
const log = (...entries: readonly (readonly [number, string, unknown?])[]): readonly LogEntry[] =>
  entries.map(([t, type, payload = {}], seq) => ({ seq, t, type, payload }));
const shown = (t: number, itemId: string, words = 10, options?: readonly string[]) =>
  [t, 'shown', { itemId, words, ...(options && { options }) }] as const;
const act = (t: number, action: unknown) => [t, 'act', { type: 'act', action }] as const;
const codes = (entries: readonly LogEntry[]): readonly string[] => flags(entries).map(({ code }) => code);

describe('the same press over and over', () => {
  const presses = (apart: number, count: number) =>
    Array.from({ length: count }, (_, at) => act(2000 + at * apart, { type: 'press', target: 'a' }));

  test('five within 300 ms of each other, with where', () => {
    expect(flags(log(shown(0, 'item:a'), ...presses(250, 5)))).toEqual([
      { code: 'repeated-press', itemId: 'item:a', from: 1, to: 5 },
    ]);
  });

  test('not four, not slowly, not when another comes between', () => {
    expect(codes(log(shown(0, 'item:a'), ...presses(250, 4)))).toEqual([]);
    expect(codes(log(shown(0, 'item:a'), ...presses(400, 9)))).toEqual([]);
    const [one, two, three, four, five] = presses(250, 5);
    if (!one || !two || !three || !four || !five) throw new Error('five');
    expect(codes(log(one, two, three, act(2600, { type: 'press', target: 'b' }), four, five))).toEqual([]);
  });
});

test('ten actions in a second are a burst, joined where they touch', () => {
  const many = Array.from({ length: 14 }, (_, at) => act(5000 + at * 90, { type: 'press', target: `t${at}` }));
  expect(flags(log(shown(0, 'item:a'), ...many))).toEqual([{ code: 'burst', itemId: 'item:a', from: 1, to: 14 }]);
  expect(codes(log(shown(0, 'item:a'), ...many.slice(0, 9)))).toEqual([]);
});

test('a second is a second: ten actions from its first to its last millisecond, and not one more', () => {
  const spread = (last: number) =>
    Array.from({ length: 10 }, (_, at) =>
      act(5000 + (at === 9 ? last : at * 100), { type: 'press', target: `t${at}` }),
    );
  expect(codes(log(shown(0, 'item:a'), ...spread(1000)))).toEqual(['burst']);
  expect(codes(log(shown(0, 'item:a'), ...spread(1001)))).toEqual([]);
});

test('an answer before its question could be read; not knowing and passing need no reading', () => {
  expect(flags(log(shown(100, 'item:a', 20), [2099, 'end']))).toEqual([
    { code: 'answered-before-reading', itemId: 'item:a', from: 0, to: 1 },
  ]);
  expect(codes(log(shown(100, 'item:a', 20), [2100, 'end']))).toEqual([]);
  expect(codes(log(shown(100, 'item:a', 20), [200, 'dontKnow'], shown(300, 'item:b', 20), [400, 'skip']))).toEqual([]);
});

test('an answer come back to could be read since it was first shown', () => {
  const [one, two] = [shown(0, 'item:a', 20), shown(4000, 'item:b', 20)];
  expect(codes(log(one, [3000, 'end'], two, [4100, 'back'], shown(4100, 'item:a', 20), [4200, 'end']))).toEqual([]);
  expect(flags(log(one, [500, 'back'], shown(500, 'item:a', 20), [1999, 'end']))).toEqual([
    { code: 'answered-before-reading', itemId: 'item:a', from: 0, to: 3 },
  ]);
});

test('one answer handed in is told once', () => {
  expect(flags(log(shown(0, 'item:a', 20), [50, 'end'], [60, 'end']))).toHaveLength(1);
});

describe('the first option, item after item', () => {
  const answers = (...chosen: readonly string[]): readonly (readonly [number, string, unknown?])[] =>
    chosen.flatMap((option, at) => [
      shown(at * 9000, `item:${at}`, 5, ['c', 'a', 'b']),
      act(at * 9000 + 3000, { type: 'choose', option }),
      [at * 9000 + 4000, 'end'] as const,
    ]);

  test('five in a row', () => {
    expect(flags(log(...answers('a', 'c', 'c', 'c', 'c', 'c')))).toEqual([
      { code: 'always-first-option', itemId: null, from: 3, to: 17 },
    ]);
  });

  test('not with another between, nor when it was changed before handing in', () => {
    expect(codes(log(...answers('c', 'c', 'b', 'c', 'c', 'c')))).toEqual([]);
    const changed = answers('c', 'c', 'c', 'c', 'c').flatMap(
      (entry): readonly (readonly [number, string, unknown?])[] =>
        entry[1] === 'end' ? [act(entry[0] - 500, { type: 'choose', option: 'a' }), entry] : [entry],
    );
    expect(codes(log(...changed))).toEqual([]);
  });
});

test('any log gives flags that lie inside it, the same twice, and leaves it as it was', () => {
  const payload = fc.oneof(
    fc.record({ itemId: fc.constantFrom('item:a', 'item:b'), words: fc.nat(50), options: fc.constant(['a', 'b']) }),
    fc.record({ action: fc.record({ type: fc.constant('choose'), option: fc.constantFrom('a', 'b') }) }),
    fc.anything(),
  );
  const entry = fc.tuple(fc.nat(400), fc.constantFrom('shown', 'act', 'end', 'other'), payload);
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 40 }), (entries) => {
      let now = 0;
      const lived = entries.map(([wait, type, value], seq): LogEntry => ({
        seq,
        t: (now += wait),
        type,
        payload: value,
      }));
      const found = flags(lived);
      for (const { from, to } of found) expect(from <= to && from >= 0 && to < lived.length).toBe(true);
      expect(flags(lived)).toEqual(found);
    }),
  );
});
