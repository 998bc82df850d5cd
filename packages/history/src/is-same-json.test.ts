import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isSameJson } from './is-same-json.ts';

/** The same value with its keys written in another order, as a database gives it back. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => turned(one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, one]) => [key, turned(one)]),
  );
}

it('does not mind the order of keys, and minds everything else', () => {
  const json = fc.jsonValue({ maxDepth: 3 });
  fc.assert(
    fc.property(json, json, (a, b) => {
      expect(isSameJson(a, turned(a))).toBe(true);
      expect(isSameJson(a, b)).toBe(JSON.stringify(sorted(a)) === JSON.stringify(sorted(b)));
    }),
    {
      numRuns: 500,
      examples: [
        [[], {}],
        [{ a: undefined }, { b: 1 }] as never,
        [{ a: 1 }, { a: 1, b: 2 }],
        [{ a: [1, 2] }, { a: [2, 1] }],
      ],
    },
  );
});

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => sorted(one));
  if (typeof value !== 'object' || value === null) return Object.is(value, -0) ? 0 : value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, sorted(one)]),
  );
}
