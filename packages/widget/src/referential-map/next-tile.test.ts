import { AREAS, type DimensionId } from '@jalon/referential';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextTile } from './next-tile.ts';

const ALL = AREAS.flatMap(({ dimensions }) => dimensions);

test.each([
  ['jalon:0.1', 'ArrowDown', 'jalon:0.2'],
  ['jalon:0.6', 'ArrowDown', 'digcomp:1.1'],
  ['digcomp:1.1', 'ArrowUp', 'jalon:0.6'],
  ['digcomp:1.2', 'ArrowRight', 'digcomp:2.2'],
  ['digcomp:2.6', 'ArrowLeft', 'digcomp:1.3'],
  ['digcomp:3.2', 'Home', 'jalon:0.1'],
  ['digcomp:3.2', 'End', 'digcomp:5.4'],
  ['jalon:0.1', 'ArrowUp', null],
  ['digcomp:5.4', 'ArrowDown', null],
  ['digcomp:5.1', 'ArrowRight', null],
  ['digcomp:5.1', 'a', null],
] as const)('from %s, %s leads to %s', (from, key, to) => {
  expect(nextTile(from, key)).toBe(to);
});

describe('laws', () => {
  const anywhere = fc.constantFrom<DimensionId>(...ALL);

  test('up undoes down', () => {
    fc.assert(
      fc.property(anywhere, (from) => {
        const down = nextTile(from, 'ArrowDown');
        expect(down === null ? from : nextTile(down, 'ArrowUp')).toBe(from);
      }),
    );
  });

  test('every dimension is reached from the first by going down', () => {
    const reached: DimensionId[] = [];
    for (let at: DimensionId | null = 'jalon:0.1'; at !== null; at = nextTile(at, 'ArrowDown')) reached.push(at);
    expect(reached).toEqual(ALL);
  });
});
