import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeOf } from './code-of.ts';
import { newSubjectId } from './new-subject-id.ts';

const LETTERS = '34679CDFGHJKMNPQRTVWX';

/** Ids as a device makes them: versions 7 of one morning, which differ in few places. */
function morningIds(count: number): readonly string[] {
  return Array.from({ length: count }, (_, n) => {
    const time = (0x01926f3e7c2a + n * 977).toString(16).padStart(12, '0');
    return `${time.slice(0, 8)}-${time.slice(8)}-7b1e-9d3a-5f2b8c1e4a77`;
  });
}

/** Chi-square of the letters at one place, 20 degrees of freedom. */
function chiSquare(codes: readonly string[], place: number): number {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code[place]!, (counts.get(code[place]!) ?? 0) + 1);
  const expected = codes.length / LETTERS.length;
  return LETTERS.split('').reduce((sum, letter) => sum + ((counts.get(letter) ?? 0) - expected) ** 2 / expected, 0);
}

describe('codeOf', () => {
  it('gives five letters that are not taken for others, the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (id) => {
        expect(codeOf(id)).toMatch(/^[34679CDFGHJKMNPQRTVWX]{5}$/);
        expect(codeOf(id)).toBe(codeOf(id));
      }),
    );
    expect(codeOf('01926f3e-7c2a-7b1e-9d3a-5f2b8c1e4a77')).toBe(codeOf('01926f3e-7c2a-7b1e-9d3a-5f2b8c1e4a77'));
  });

  it.each([
    ['ids of one morning', morningIds(20_000)],
    ['numbers', Array.from({ length: 20_000 }, (_, n) => `p-${n}`)],
  ])('spreads %s as evenly as chance', (_, ids) => {
    const codes = ids.map(codeOf);
    // 0.1 % of what chance gives lies above 45.3 (20 degrees of freedom); ten draws.
    for (let place = 0; place < 5; place += 1) expect(chiSquare(codes, place)).toBeLessThan(52);
    // 20,000 of 4,084,101: some 49 are expected to be taken already.
    const shared = ids.length - new Set(codes).size;
    expect(shared).toBeGreaterThan(15);
    expect(shared).toBeLessThan(95);
  });
});

describe('newSubjectId', () => {
  it('never gives the code of somebody at hand', () => {
    const first = new Map<string, string>();
    const twins = morningIds(20_000).flatMap((id) => {
      const known = first.get(codeOf(id));
      first.set(codeOf(id), id);
      return known === undefined ? [] : [known, id];
    });
    twins.length = Math.min(twins.length, 100);
    expect(twins.length).toBeGreaterThan(20);
    fc.assert(
      fc.property(fc.subarray(twins), fc.shuffledSubarray(twins, { minLength: twins.length }), (taken, draws) => {
        let n = 0;
        const id = newSubjectId(() => draws[n++] ?? `more-${n}`, taken);
        expect(taken.map(codeOf)).not.toContain(codeOf(id));
      }),
    );
  });

  it('ends where ids are always the same', () => {
    expect(() => newSubjectId(() => 'p-1', ['p-1'])).toThrow(RangeError);
  });
});
