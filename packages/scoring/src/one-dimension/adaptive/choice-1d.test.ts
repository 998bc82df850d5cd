import { describe, expect, test } from 'vitest';
import { adaptiveTest1d, type AdaptiveTest1dOptions } from './adaptive-test-1d.ts';
import type { Choice1d } from './choice-1d.ts';
import { informationAt } from './information-at.ts';
import type { Progress1d } from './progress-1d.ts';
import { scaleBank } from './scale-bank.ts';

const PRIOR = { mean: 0, sd: 1 };
const ITEMS = Array.from({ length: 120 }, (_, i) => ({
  model: '2PL' as const,
  a: 0.6 + ((i * 37) % 100) / 70,
  b: -3 + ((i * 61) % 120) / 20,
}));
const BANK = scaleBank(ITEMS, PRIOR, { from: -7, to: 7, nodes: 71 });
const SEARCHES: readonly Partial<AdaptiveTest1dOptions>[] = [{}, { lists: true }, { criterion: 'MEPV' }];
const everyOther = Array.from({ length: 40 }, (_, i) => 3 * i);

/** Some answers, so that little is left of the best items. */
function after(count: number, options: Partial<AdaptiveTest1dOptions>) {
  const adaptive = adaptiveTest1d({ items: ITEMS, prior: PRIOR, ...options });
  let progress = adaptive.start();
  for (let i = 0; i < count; i++) {
    const item = adaptive.next(progress)!;
    progress = adaptive.answer(progress, item, ITEMS[item]!.b < 0.4 ? 1 : 0);
  }
  const next = (choice?: Choice1d, from: Progress1d = progress) => adaptive.next(from, choice);
  return { adaptive, progress, next };
}
/** Items not given, by falling information. */
const ranked = ({ theta, items }: Progress1d, among: readonly number[] = [...ITEMS.keys()]): readonly number[] =>
  among
    .filter((item) => !items.includes(item))
    .toSorted((i, j) => informationAt(BANK, j, theta) - informationAt(BANK, i, theta));

describe.each([0, 1, 12])('after %i answers', (count) => {
  test.each(SEARCHES)('only candidates are chosen, and the best of them: %o', (options) => {
    const { progress, next } = after(count, options);
    const free = next();
    expect(next({ candidates: [...ITEMS.keys()] })).toBe(free);
    const chosen = next({ candidates: everyOther })!;
    expect(chosen % 3).toBe(0);
    expect(progress.items).not.toContain(chosen);
    const left = [...ITEMS.keys()].filter((item) => item !== free);
    expect(next({ candidates: left })).not.toBe(free);
    expect(next({ candidates: [] })).toBeNull();
    expect(next({ candidates: progress.items })).toBeNull();
    // Nothing of a choice is left in the next one.
    expect(next()).toBe(free);
  });

  test.each([{}, { lists: true }])('draws among the five most informative, evenly: %o', (options) => {
    const { progress, next } = after(count, options);
    const counts = new Map<number, number>();
    for (let seed = 0; seed < 1000; seed++) {
      const item = next({ randomesque: { among: 5, seed } })!;
      expect(next({ randomesque: { among: 5, seed } })).toBe(item);
      counts.set(item, (counts.get(item) ?? 0) + 1);
    }
    const five = new Set(ranked(progress).slice(0, 5));
    expect(new Set(counts.keys())).toEqual(five);
    for (const drawn of counts.values()) expect(drawn).toBeGreaterThan(150);
  });

  test('draws among the best candidates, or all there are', () => {
    const { progress, next } = after(count, {});
    const seen = (among: number, candidates: readonly number[]) =>
      new Set(Array.from({ length: 200 }, (_, seed) => next({ candidates, randomesque: { among, seed } })));
    expect(seen(3, everyOther)).toEqual(new Set(ranked(progress, everyOther).slice(0, 3)));
    const two = ranked(progress).slice(-2);
    expect(seen(9, two)).toEqual(new Set(two));
  });
});

test('one person draws anew at each step', () => {
  const { adaptive, next } = after(0, {});
  let progress = adaptive.start();
  const places = new Set<number>();
  for (let step = 0; step < 20; step++) {
    const best = ranked(progress).slice(0, 4);
    const item = next({ randomesque: { among: 4, seed: 7 } }, progress)!;
    places.add(best.indexOf(item));
    progress = adaptive.answer(progress, item, step % 2);
  }
  expect(places).toEqual(new Set([0, 1, 2, 3]));
});
