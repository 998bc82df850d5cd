import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareLevels } from './compare-levels.ts';
import { isLevel } from './is-level.ts';
import { level } from './level.ts';
import { levelFromOld8 } from './level-from-old8.ts';
import { BANDS, type Level } from './levels.ts';
import { ReferentialError } from './referential-error.ts';

const HALVES = ['low', 'high'] as const;
const LEVELS: readonly Level[] = BANDS.flatMap(({ id }) => [level(id), ...HALVES.map((half) => level(id, half))]);
const anyLevel = fc.constantFrom(...LEVELS);

describe('level', () => {
  it('is a band with a half or without', () => {
    expect(level('basic', 'low')).toEqual({ band: 'basic', half: 'low' });
    expect(level('advanced')).toEqual({ band: 'advanced' });
    for (const one of LEVELS) expect(isLevel(one)).toBe(true);
  });

  it('is refused, with its place, where types are bypassed', () => {
    // @ts-expect-error a name of DigComp 2.x
    expect(() => level('foundation')).toThrow(expect.objectContaining({ code: 'unknown-level', place: 'band' }));
    // @ts-expect-error no such half
    expect(() => level('basic', 'middle')).toThrow(expect.objectContaining({ code: 'unknown-level', place: 'half' }));
    expect(() => level(null as unknown as 'basic')).toThrow(ReferentialError);
  });

  it.each([
    null,
    undefined,
    1,
    'basic',
    {},
    { band: 'Basic' },
    { band: 'basic', half: 'mid' },
    { band: 'basic', half: undefined },
  ])('%o is none', (value) => {
    expect(isLevel(value)).toBe(false);
  });
});

describe('compareLevels', () => {
  it('orders the eight former levels as their numbers', () => {
    const numbers = fc.integer({ min: 1, max: 8 });
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        const [first, second] = [levelFromOld8(a), levelFromOld8(b)];
        if (first === null || second === null) throw new Error('1 to 8 are levels');
        expect(compareLevels(first, second)).toBe(Math.sign(a - b));
      }),
    );
  });

  it('turned round, says the opposite; a level equals itself', () => {
    fc.assert(
      fc.property(anyLevel, anyLevel, (a, b) => {
        const [there, back] = [compareLevels(a, b), compareLevels(b, a)];
        expect(back).toBe(there === null ? null : 0 - there);
        expect(compareLevels(a, a)).toBe(0);
      }),
    );
  });

  it.each([
    [{ band: 'zz' }, 'band'],
    [{ band: 'basic', half: 'middle' }, 'half'],
    [{ band: null }, 'band'],
  ])('refuses %o on either side, and says where', (wrong, field) => {
    const other = level('basic', 'low');
    expect(() => compareLevels(wrong as Level, other)).toThrow(
      expect.objectContaining({ name: 'ReferentialError', code: 'unknown-level', place: `a/${field}` }),
    );
    expect(() => compareLevels(other, wrong as Level)).toThrow(expect.objectContaining({ place: `b/${field}` }));
    expect(() => compareLevels(wrong as Level, wrong as Level)).toThrow(
      expect.objectContaining({ place: `a/${field}` }),
    );
  });

  it.each([null, undefined, 'basic', 3])('refuses %o, which is no level', (wrong) => {
    expect(() => compareLevels(level('basic'), wrong as unknown as Level)).toThrow(
      expect.objectContaining({ name: 'ReferentialError', code: 'unknown-level', place: 'b' }),
    );
  });

  it('does not guess a missing half', () => {
    expect(compareLevels(level('basic'), level('basic', 'high'))).toBeNull();
    expect(compareLevels(level('basic', 'low'), level('basic'))).toBeNull();
    expect(compareLevels(level('basic'), level('intermediate', 'low'))).toBe(-1);
  });
});
