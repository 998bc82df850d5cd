import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minimumStringDistance } from './minimum-string-distance.ts';
import { typing, type TypedKey, type Typing } from './typing.ts';

/** One key every 100 ms; `<` takes the last letter away. */
const keys = (stream: string): readonly TypedKey[] =>
  Array.from(stream).map((text, at) =>
    text === '<' ? { type: 'delete', t: at * 100 } : { type: 'insert', text, t: at * 100 },
  );

function typed(presented: string, stream: string): Typing {
  const measured = typing(presented, keys(stream));
  if (!measured.ok) throw new Error(measured.field);
  return measured.value;
}

describe('published examples', () => {
  // Soukoreff & MacKenzie (2001), "Measuring errors in text entry tasks", CHI 2001 Extended Abstracts, 319–320.
  test.each([
    ['abcd', 'acbd', 2],
    ['quickly', 'qucehkly', 3],
  ])('the minimum string distance of %s and %s is %i', (presented, transcribed, distance) => {
    expect(minimumStringDistance(presented, transcribed)).toBe(distance);
    expect(minimumStringDistance(transcribed, presented)).toBe(distance);
  });

  test('with nothing corrected, the total error rate is their 37.5 %', () => {
    expect(typed('quickly', 'qucehkly').totalErrorRate).toBe(3 / 8);
  });
});

describe('worked by hand after the published definitions', () => {
  test('one letter corrected, two wrong letters left', () => {
    const { transcribed, correct, notFixed, fixed, fixes, ...rates } = typed('the quick brown', 'th quix<ck brpown');
    expect({ transcribed, correct, notFixed, fixed, fixes }).toEqual({
      transcribed: 'th quick brpown',
      correct: 13,
      notFixed: 2,
      fixed: 1,
      fixes: 1,
    });
    expect(rates.totalErrorRate).toBe(3 / 16);
    expect(rates.correctedErrorRate).toBe(1 / 16);
    expect(rates.uncorrectedErrorRate).toBe(2 / 16);
    expect(rates.keystrokesPerCharacter).toBe(17 / 15);
    expect(rates.wordsPerMinute).toBeCloseTo((14 / 1.6) * 12, 10);
  });

  test('right letters taken away on the way to a wrong one count as fixed', () => {
    expect(typed('bonjour', 'bomjo<<<njour')).toMatchObject({
      notFixed: 0,
      fixed: 3,
      fixes: 3,
      totalErrorRate: 3 / 10,
    });
  });

  test('correcting nothing is a keystroke, and no letter', () => {
    expect(typed('oui', '<oui')).toMatchObject({
      fixed: 0,
      fixes: 1,
      totalErrorRate: 0,
      keystrokesPerCharacter: 4 / 3,
    });
  });

  test('nothing left has no rate per character, and is all wrong', () => {
    expect(typed('oui', 'o<')).toMatchObject({
      keystrokesPerCharacter: null,
      wordsPerMinute: null,
      uncorrectedErrorRate: 3 / 4,
    });
  });
});

test('rates are in [0, 1], the two parts make the whole, and perfect typing has none', () => {
  const stream = fc.string({ unit: fc.constantFrom('a', 'b', 'é', ' ', '<'), maxLength: 40 });
  const presented = fc.string({ unit: fc.constantFrom('a', 'b', 'é', ' '), minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(presented, stream, (text, pressed) => {
      const { totalErrorRate, correctedErrorRate, uncorrectedErrorRate } = typed(text, pressed);
      expect(totalErrorRate).toBeGreaterThanOrEqual(0);
      expect(totalErrorRate).toBeLessThanOrEqual(1);
      expect(correctedErrorRate + uncorrectedErrorRate).toBeCloseTo(totalErrorRate, 12);
      expect(typed(text, text)).toMatchObject({ totalErrorRate: 0, keystrokesPerCharacter: 1 });
    }),
  );
});

test.each([
  ['presented', '', ''],
  ['presented', 'a'.repeat(3000), ''],
  ['keys', 'a', 'a'.repeat(3000)],
])('%s out of bounds is refused', (field, presented, stream) => {
  expect(typing(presented, keys(stream))).toMatchObject({ ok: false, field });
});

test('time that goes back is refused', () => {
  const back: readonly TypedKey[] = [
    { type: 'insert', text: 'a', t: 5 },
    { type: 'delete', t: 4 },
  ];
  expect(typing('a', back)).toMatchObject({ ok: false, field: 'keys[1].t' });
});
