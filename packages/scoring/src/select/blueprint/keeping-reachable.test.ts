import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Config } from '../../engine/config.ts';
import type { ScoredItem } from '../../item/scored-item.ts';
import { defaultModel } from '../../prior/default-model.ts';
import type { Blueprint, ContentBound } from './blueprint.ts';
import { narrow } from './narrow.ts';

const DIMENSIONS = ['1.1', '1.2', '2.1'] as const;
const MODEL = defaultModel(
  DIMENSIONS.map((id) => ({ id, area: id.slice(0, 1), groundwork: false })),
  'general',
);
const item = fc.record({
  dimension: fc.constantFrom(...DIMENSIONS),
  tags: fc.subarray(['touch', 'video']),
  family: fc.constantFrom('', '', 'twins', 'triplets'),
  enemy: fc.option(fc.nat(7), { nil: null, freq: 4 }),
  seconds: fc.integer({ min: 1, max: 4 }).map((n) => 10 * n),
});
const least = { min: fc.nat(2), max: fc.option(fc.integer({ min: 2, max: 3 }), { nil: undefined, freq: 2 }) };
const bound: fc.Arbitrary<ContentBound> = fc
  .oneof(
    fc.record({ on: fc.constant('dimension' as const), of: fc.constantFrom(...DIMENSIONS), ...least }),
    fc.record({ on: fc.constant('area' as const), of: fc.constantFrom('1', '2'), ...least }),
    fc.record({ on: fc.constant('tag' as const), of: fc.constantFrom('touch', 'video'), ...least }),
  )
  .map(({ max, ...rest }) => ({ ...rest, ...(max === undefined ? {} : { max }) }));

/** Whether these items together are a session that the blueprint allows so far, and one that meets it. */
function standing(chosen: readonly ScoredItem[], { bounds = [], length, seconds = Infinity }: Blueprint) {
  const time = chosen.reduce((sum, one) => sum + one.seconds!, 0);
  const areRivals = (x: ScoredItem, y: ScoredItem): boolean =>
    (x.family !== '' && x.family === y.family) ||
    x.enemies?.includes(y.id) === true ||
    y.enemies?.includes(x.id) === true;
  const counts = bounds.map(
    ({ on, of }) =>
      chosen.filter((one) =>
        on === 'tag' ? one.tags?.includes(of) : (on === 'area' ? one.dimension.slice(0, 1) : one.dimension) === of,
      ).length,
  );
  const isAllowed =
    chosen.length <= length &&
    time <= seconds &&
    !chosen.some((x, i) => chosen.some((y, j) => j > i && areRivals(x, y))) &&
    bounds.every(({ max = Infinity }, i) => counts[i]! <= max);
  return { isAllowed, isComplete: isAllowed && bounds.every(({ min = 0 }, i) => counts[i]! >= min) };
}

function canComplete(chosen: readonly ScoredItem[], rest: readonly ScoredItem[], blueprint: Blueprint): boolean {
  const { isAllowed, isComplete } = standing(chosen, blueprint);
  if (isComplete || !isAllowed) return isComplete;
  return rest.some((next, i) => canComplete([...chosen, next], rest.slice(i + 1), blueprint));
}

test('in small banks exactly those items may be asked after which some session still meets the blueprint', () => {
  let narrowed = 0;
  fc.assert(
    fc.property(
      fc.array(item, { minLength: 4, maxLength: 8 }),
      fc.array(bound, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 2, max: 4 }),
      fc.option(fc.integer({ min: 3, max: 12 }), { nil: undefined }),
      (drawn, bounds, length, tens) => {
        const items = drawn.map(({ enemy, ...one }, i): ScoredItem => ({
          ...one,
          id: `item:${i}`,
          ...(enemy === null || enemy >= drawn.length || enemy === i ? {} : { enemies: [`item:${enemy}`] }),
          model: '2PL',
          a: 1,
          b: [0],
          credits: [0, 1],
          chance: 0,
          slip: 0,
          sd: { b: 0, logA: 0 },
        }));
        const config: Config = { model: MODEL, items, seed: 1 };
        const blueprint: Blueprint = { length, bounds, ...(tens === undefined ? {} : { seconds: 10 * tens }) };
        const { candidates, setAside, excluded } = narrow(config, blueprint, { presented: [], spentSeconds: 0 });
        const wanted = items.filter((one) =>
          canComplete(
            [one],
            items.filter((other) => other !== one),
            blueprint,
          ),
        );
        if (wanted.length === 0) return;
        if (excluded.some(({ filter }) => filter === 'least')) narrowed += 1;
        expect(setAside).toEqual([]);
        expect(candidates).toEqual(wanted.map(({ id }) => id));
      },
    ),
    { numRuns: 400 },
  );
  expect(narrowed).toBeGreaterThan(20);
});
