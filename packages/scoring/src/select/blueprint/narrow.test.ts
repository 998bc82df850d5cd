import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exampleConfig } from '../../example-bank.test-data.ts';
import type { Config } from '../../engine/config.ts';
import type { ScoredItem } from '../../item/scored-item.ts';
import { random } from '../../numeric/random.ts';
import type { Blueprint } from './blueprint.ts';
import { narrow, type FilterCode } from './narrow.ts';

const BASE = exampleConfig(108, 4);

function withItems(change: (item: ScoredItem, i: number) => Partial<ScoredItem>): Config {
  return { ...BASE, items: BASE.items.map((item, i) => ({ ...item, ...change(item, i) })) };
}
function outcome(config: Config, blueprint: Blueprint, presented: readonly string[] = [], spentSeconds = 0) {
  const { candidates, excluded, setAside } = narrow(config, blueprint, { presented, spentSeconds });
  const by = (filter: FilterCode): number => excluded.find((one) => one.filter === filter)?.count ?? 0;
  expect(candidates.length + excluded.reduce((sum, { count }) => sum + count, 0)).toBe(config.items.length);
  return { candidates, setAside, by };
}

test('each filter takes out what it names, and says how many', () => {
  const config = withItems((_, i) => ({
    family: i < 3 ? 'same' : `family:${i}`,
    tags: i % 2 === 0 ? ['touch'] : ['keyboard'],
    ...(i === 10 ? { enemies: ['item:20', 'item:21'] } : {}),
  }));
  const { candidates, by } = outcome(
    config,
    { length: 20, tags: { none: ['keyboard'] }, seenBefore: ['item:4'], enemies: [['item:30', 'item:0', 'item:32']] },
    ['item:0', 'item:10'],
  );
  expect([by('presented'), by('seen-before'), by('tags')]).toEqual([2, 1, 54]);
  expect([by('family'), by('enemies')]).toEqual([1, 3]);
  expect(candidates).toContain('item:6');
  // Enemies hold both ways.
  expect(outcome(config, { length: 20 }, ['item:21']).by('enemies')).toBe(1);
  expect(outcome(config, { length: 20, tags: { any: ['touch'], all: ['keyboard'] } }).by('tags')).toBe(108);
});

test('upper bounds, time and length', () => {
  const bounds = [{ on: 'area', of: 'digcomp:1', max: 1 }] as const;
  const first = BASE.items.find(({ dimension }) => dimension === 'digcomp:1.1')!;
  const { by } = outcome(BASE, { length: 9, bounds }, [first.id]);
  expect(by('most')).toBe(12 - 1);
  const quick = BASE.items.filter(({ seconds }) => seconds! <= 40).length;
  expect(outcome(BASE, { length: 9, seconds: 100 }, [], 60).candidates.length).toBe(quick);
  expect(outcome(BASE, { length: 1 }, [first.id])).toMatchObject({ candidates: [] });
});

test('lower bounds stay reachable whatever is picked, and upper ones hold', () => {
  const blueprint: Blueprint = {
    length: 12,
    bounds: [
      { on: 'area', of: 'jalon:0', min: 2, max: 3 },
      { on: 'area', of: 'digcomp:2', min: 4 },
      { on: 'dimension', of: 'digcomp:2.1', min: 2 },
      { on: 'dimension', of: 'digcomp:3.2', min: 2, max: 2 },
      { on: 'tag', of: 'short', min: 5 },
    ],
  };
  const config = withItems((_, i) => ({ tags: i % 3 === 0 ? ['short'] : [] }));
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
      const u = random(seed);
      const presented: string[] = [];
      for (let n = 0; n < 12; n++) {
        const { candidates, setAside } = narrow(config, blueprint, { presented, spentSeconds: 0 });
        expect(setAside).toEqual([]);
        presented.push(candidates[Math.floor(u() * candidates.length)]!);
      }
      const items = presented.map((id) => config.items.find((item) => item.id === id)!);
      const count = (holds: (item: ScoredItem) => boolean): number => items.filter(holds).length;
      expect(count(({ dimension }) => dimension.startsWith('jalon:0'))).toBeGreaterThanOrEqual(2);
      expect(count(({ dimension }) => dimension.startsWith('jalon:0'))).toBeLessThanOrEqual(3);
      expect(count(({ dimension }) => dimension.startsWith('digcomp:2'))).toBeGreaterThanOrEqual(4);
      expect(count(({ dimension }) => dimension === 'digcomp:2.1')).toBeGreaterThanOrEqual(2);
      expect(count(({ dimension }) => dimension === 'digcomp:3.2')).toBe(2);
      expect(count(({ tags }) => tags!.length > 0)).toBeGreaterThanOrEqual(5);
    }),
    { numRuns: 25 },
  );
});

test('a scenario begun is finished first; rows are cut; both give way when nothing else is left', () => {
  const config = withItems((_, i) => ({
    ...(i < 3 ? { scenario: 'trip' } : {}),
    tags: i % 2 === 0 ? ['video'] : [],
  }));
  expect(outcome(config, { length: 9 }, ['item:1']).candidates).toEqual(['item:0', 'item:2']);
  expect(outcome(config, { length: 9, scenariosTogether: false }, ['item:1']).by('scenario')).toBe(0);
  expect(outcome(config, { length: 9 }, ['item:0', 'item:1', 'item:2'])).toMatchObject({ setAside: ['scenario'] });
  const row = outcome(config, { length: 9, maxInRow: { dimension: 1, tag: { video: 2 } } }, ['item:6', 'item:8']);
  expect(row.candidates.every((id) => Number(id.split(':')[1]) % 2 === 1)).toBe(true);
  const onlyVideo = outcome(config, { length: 9, maxInRow: { tag: { video: 1 } }, tags: { all: ['video'] } }, [
    'item:8',
  ]);
  expect(onlyVideo.setAside).toEqual(['in-a-row']);
  expect(onlyVideo.candidates.length).toBeGreaterThan(10);
  const areas = outcome(config, { length: 9, maxInRow: { area: 2 } }, ['item:6', 'item:7']);
  expect(areas.by('in-a-row')).toBe(12 - 2);
  expect(() => outcome(config, { length: 9 }, ['nobody'])).toThrow('unknown-item: presented[0]');
});

test('lower bounds stay reachable in time as well', () => {
  const bounds = [
    { on: 'area', of: 'digcomp:3', min: 3 } as const,
    { on: 'dimension', of: 'digcomp:1.2', min: 2 } as const,
  ];
  const blueprint: Blueprint = { length: 30, seconds: 260, bounds };
  const presented: string[] = [];
  let spentSeconds = 0;
  for (;;) {
    const { candidates, setAside } = narrow(BASE, blueprint, { presented, spentSeconds });
    expect(setAside).toEqual([]);
    // The worst picker: always the longest item.
    const longest = BASE.items
      .filter(({ id }) => candidates.includes(id))
      .toSorted((x, y) => y.seconds! - x.seconds!)[0];
    if (!longest) break;
    presented.push(longest.id);
    spentSeconds += longest.seconds!;
  }
  const dimensions = presented.map((id) => BASE.items.find((item) => item.id === id)!.dimension);
  expect(spentSeconds).toBeLessThanOrEqual(260);
  expect(dimensions.filter((id) => id.startsWith('digcomp:3')).length).toBeGreaterThanOrEqual(3);
  expect(dimensions.filter((id) => id === 'digcomp:1.2').length).toBeGreaterThanOrEqual(2);
});
