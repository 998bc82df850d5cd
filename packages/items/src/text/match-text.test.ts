import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TEXT_CASES } from './cases.test-data.ts';
import type { ExpectedText, ExpectedWords } from './expected-text.ts';
import { matchText } from './match-text.ts';
import { renderCases } from './render-cases.test-kit.ts';
import { budgetFor } from './tolerance/budget-for.ts';

const KINDS = ['text', 'number', 'date', 'email', 'url', 'phone', 'code'] as const;

describe.each(TEXT_CASES)('$about', ({ cases }) => {
  test.each(cases.map((each) => [each.expected.accepted[0], each.typed, each.match, each] as const))(
    '%j, typed %j: %s',
    (_expected, typed, match, { expected, distance, steps }) => {
      const found = matchText(expected, typed);
      expect(found.match).toBe(match);
      expect(found.distance).toBe(distance ?? (match === 'none' ? null : 0));
      expect(found.steps).toEqual(steps ?? found.steps);
      expect(found.variant === null).toBe(match === 'none');
    },
  );
});

test('the table is long enough to explain itself, and its page says what the matcher says', async () => {
  expect(TEXT_CASES.flatMap(({ cases }) => cases).length).toBeGreaterThanOrEqual(60);
  await expect(renderCases()).toMatchFileSnapshot('../../docs/text-matching.md');
});

describe('laws', () => {
  const letters = fc.string({
    unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzéèêàçùœ '.split('')),
    minLength: 1,
    maxLength: 24,
  });
  const long = fc.string({ unit: fc.constantFrom(...'abcdefgilmnoprstuvéœ'.split('')), minLength: 9, maxLength: 24 });
  const anything = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 24 });
  const options: fc.Arbitrary<Omit<ExpectedWords, 'kind' | 'accepted'>> = fc.record(
    {
      accents: fc.constantFrom('slip', 'ignore', 'test'),
      capitals: fc.constantFrom('ignore', 'test'),
      signs: fc.constantFrom('ignore', 'test'),
      articles: fc.constantFrom('count', 'ignore'),
      plurals: fc.constantFrom('count', 'ignore'),
      spelling: fc.constantFrom('count', 'ignore'),
      tolerance: fc.constantFrom('letters', 'keyboard', 'none'),
    },
    { requiredKeys: [] },
  );

  test('what was expected matches itself exactly, whatever the kind', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(...KINDS), options, (text, kind, more) => {
        fc.pre(text.trim() !== '');
        const expected = { ...(kind === 'text' ? more : {}), kind, accepted: [text] } as ExpectedText;
        expect(matchText(expected, text)).toEqual({ match: 'exact', variant: 0, steps: [], distance: 0, budget: 0 });
      }),
    );
  });

  test('folding is symmetric: the same both ways', () => {
    fc.assert(
      fc.property(letters, options, fc.func(fc.boolean()), (text, more, capital) => {
        const other = Array.from(text)
          .map((letter, at) => (capital(at) ? letter.toUpperCase() : letter))
          .join('');
        fc.pre(text.trim() !== '');
        const there = matchText({ ...more, kind: 'text', accepted: [text], tolerance: 'none' }, other);
        const back = matchText({ ...more, kind: 'text', accepted: [other], tolerance: 'none' }, text);
        expect(back.match).toBe(there.match);
        expect(back.steps).toEqual(there.steps);
        expect(there.match === 'none' && more.capitals !== 'test').toBe(false);
      }),
    );
  });

  test('no more slips are forgiven than the expected length allows, and as many as are told', () => {
    let forgiven = 0;
    fc.assert(
      fc.property(long, letters, fc.nat(11), options, (text, piece, at, more) => {
        const typed = text.slice(0, at) + piece.slice(0, 2) + text.slice(at + 1);
        fc.pre(typed.trim() !== '' && text.trim() !== '');
        const found = matchText({ ...more, kind: 'text', accepted: [text] }, typed);
        if (found.match !== 'tolerated') return;
        forgiven++;
        expect(found.distance).toBeGreaterThan(0);
        expect(found.distance).toBeLessThanOrEqual(found.budget);
        expect(found.budget).toBeLessThanOrEqual(budgetFor(text.replaceAll('œ', 'oe')));
        const slips = found.steps.filter((step) => step.startsWith('slip-'));
        const far = more.tolerance === 'keyboard' ? slips.filter((step) => step === 'slip-other').length : 0;
        expect(slips.length + far).toBe(found.distance);
      }),
      { numRuns: 2000 },
    );
    expect(forgiven).toBeGreaterThan(100);
  });

  test('padding never helps', () => {
    fc.assert(
      fc.property(
        letters,
        letters,
        fc.constantFrom('a', 'b', 'z'),
        fc.integer({ min: 7, max: 40 }),
        (text, typed, pad, times) => {
          fc.pre(text.trim() !== '' && typed.trim() !== '');
          const expected: ExpectedText = { kind: 'text', accepted: [text] };
          expect(matchText(expected, text.trim() + pad.repeat(times)).match).toBe('none');
          const [bare, padded] = [matchText(expected, typed), matchText(expected, pad.repeat(times) + typed)];
          expect(padded.budget).toBeLessThanOrEqual(budgetFor(text.replaceAll('œ', 'oe')));
          expect(bare.match !== 'none' && padded.match !== 'none').toBe(false);
        },
      ),
    );
  });

  test('anything typed gives a result, and gives it twice', () => {
    fc.assert(
      fc.property(anything, anything, fc.constantFrom(...KINDS), options, (text, typed, kind, more) => {
        const expected = {
          ...more,
          kind,
          accepted: [text],
          tolerance: kind === 'number' ? { absolute: 1 } : 'letters',
        } as ExpectedText;
        expect(matchText(expected, typed)).toEqual(matchText(expected, typed));
      }),
    );
  });
});

describe('hostile', () => {
  test.each(KINDS)('%s: a million signs are refused at once', (kind) => {
    const expected = { kind, accepted: ['ordinateur'] } as ExpectedText;
    for (const one of ['a', ' ', '\u0301', '\u200B', '1 ', '@', '0', '"']) {
      const text = one.repeat(1_000_000 / one.length);
      const start = performance.now();
      const found = matchText(expected, text);
      expect(performance.now() - start).toBeLessThan(250);
      expect(found).toMatchObject({ match: 'none', steps: ['too-long'] });
    }
  });

  test.each(KINDS)('%s: as much as is read is read quickly', (kind) => {
    for (const one of ['a', 'aé', ' a', '1', '1 ', '123 ', '@a', 'é\u0301\u0323', '.-', '/', '(0)', "l'", 'ss ']) {
      const text = one.repeat(Math.floor(2000 / one.length));
      const expected = {
        kind,
        accepted: ['a'.repeat(2000), text.slice(0, -1), '1 250,50', '2026-03-05'],
        ...(kind === 'text'
          ? {
              accents: 'ignore',
              plurals: 'ignore',
              articles: 'ignore',
              spelling: 'ignore',
              refused: ['a'.repeat(1999)],
            }
          : {}),
      } as ExpectedText;
      const start = performance.now();
      matchText(expected, text);
      expect(performance.now() - start).toBeLessThan(1000);
    }
  });
});
