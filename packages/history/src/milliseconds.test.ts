import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMilliseconds, toMilliseconds } from './milliseconds.ts';

const FIRST = Date.parse('0000-01-01T00:00:00.000Z');
const LAST = Date.parse('9999-12-31T23:59:59.999Z');
const instant = fc.integer({ min: FIRST, max: LAST });
const textOf = (ms: number): string => new Date(ms).toISOString();

describe('instants and milliseconds', () => {
  it('counts as the language does', () => {
    fc.assert(
      fc.property(instant, (ms) => {
        expect(toMilliseconds(textOf(ms))).toBe(ms);
      }),
    );
  });

  it('adds as the language does, forwards and backwards', () => {
    fc.assert(
      fc.property(instant, instant, (from, to) => {
        expect(addMilliseconds(textOf(from), to - from)).toBe(textOf(to));
      }),
    );
  });

  it.each([
    ['2024-02-28T23:59:59.999Z', 1, '2024-02-29T00:00:00.000Z'],
    ['2026-03-01T00:00:00.000Z', -1, '2026-02-28T23:59:59.999Z'],
    ['9999-12-31T23:59:59.999Z', 5, '9999-12-31T23:59:59.999Z'],
    ['0000-01-01T00:00:00.000Z', -5, '0000-01-01T00:00:00.000Z'],
  ])('%s and %i is %s', (from, ms, to) => {
    expect(addMilliseconds(from, ms)).toBe(to);
  });
});
