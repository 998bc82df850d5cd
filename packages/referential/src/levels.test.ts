import { describe, expect, it } from 'vitest';
import { BAND_ORDER } from './band-order.ts';
import { levelFromOld8 } from './level-from-old8.ts';
import { BANDS, CLAIMED_LEVELS } from './levels.ts';
import { old8FromLevel } from './old8-from-level.ts';
import { scale6FromLevel } from './scale6-from-level.ts';

/** The JRC's table of the four bands against the eight former levels and the six-step scale. */
const TABLE = [
  [1, 'basic', 'low', 'A1'],
  [2, 'basic', 'high', 'A2'],
  [3, 'intermediate', 'low', 'B1'],
  [4, 'intermediate', 'high', 'B2'],
  [5, 'advanced', 'low', 'C1'],
  [6, 'advanced', 'high', 'C1'],
  [7, 'highly-advanced', 'low', 'C2'],
  [8, 'highly-advanced', 'high', 'C2'],
] as const;

describe('levels', () => {
  it.each(TABLE)('former level %i is %s %s, %s', (old8, band, half, scale6) => {
    expect(old8FromLevel({ band, half })).toBe(old8);
    expect(levelFromOld8(old8)).toEqual({ band, half });
    expect(scale6FromLevel({ band, half })).toBe(scale6);
  });

  it.each([0, 9, 1.5, -1, Number.NaN, Number.POSITIVE_INFINITY])('%d was never a level', (old8) => {
    expect(levelFromOld8(old8)).toBeNull();
  });

  it('a claim is a band, or below the first', () => {
    expect(CLAIMED_LEVELS.map((level) => level.id)).toEqual(['below-basic', ...BAND_ORDER]);
    expect(BANDS.map((band) => band.id)).toEqual(BAND_ORDER);
  });
});
