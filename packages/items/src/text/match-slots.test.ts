import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ExpectedText } from './expected-text.ts';
import { matchSlots } from './match-slots.ts';
import { matchText } from './match-text.ts';

const text = (...accepted: readonly string[]): ExpectedText => ({ kind: 'text', accepted });
const met = (expected: readonly ExpectedText[], typed: readonly string[]): readonly (number | null)[] =>
  matchSlots(expected, typed, 'free').map((slot) => slot.expected);

describe('slots in any order', () => {
  test('as many as can be, where taking the first that fits would lose one', () => {
    expect(met([text('souris', 'clavier'), text('souris')], ['souris', 'clavier'])).toEqual([1, 0]);
  });

  test('an answer given twice counts once, and is told', () => {
    const slots = matchSlots([text('souris'), text('clavier')], ['souris', 'Souris'], 'free');
    expect(slots).toMatchObject([
      { expected: 0, match: 'exact' },
      { expected: null, match: 'none', steps: ['duplicate'] },
    ]);
  });

  test('an exact answer keeps its place before a slip', () => {
    expect(met([text('clavier')], ['clavoer', 'clavier'])).toEqual([null, 0]);
  });

  test('every slot is reported, why it was refused too', () => {
    const slots = matchSlots([{ kind: 'email', accepted: ['a@exemple.fr'] }], ['a @exemple.fr', 'rien', ''], 'free');
    expect(slots.map(({ steps }) => steps)).toEqual([['space-inside'], [], []]);
  });
});

test('slots in a fixed order stand alone', () => {
  const slots = matchSlots([text('souris'), text('clavier')], ['clavier', 'clavier', 'encore'], 'fixed');
  expect(slots.map((slot) => slot.expected)).toEqual([null, 1, null]);
});

test('no pairing has more matches: compared with all of them', () => {
  const answers = ['un', 'deux', 'trois', 'quatre'];
  const some = fc.subarray(answers, { minLength: 1 }).map((accepted) => text(...accepted));
  fc.assert(
    fc.property(
      fc.array(some, { maxLength: 4 }),
      fc.array(fc.constantFrom(...answers, 'autre'), { maxLength: 4 }),
      (expected, typed) => {
        const found = met(expected, typed).filter((at) => at !== null);
        expect(new Set(found).size).toBe(found.length);
        expect(found.length).toBe(most(expected, typed, new Set()));
      },
    ),
  );
});

/** The most matches by trying everything. */
function most(expected: readonly ExpectedText[], typed: readonly string[], taken: ReadonlySet<number>): number {
  const [first, ...rest] = typed;
  if (first === undefined) return 0;
  const choices = [...expected.entries()].filter(
    ([at, each]) => !taken.has(at) && matchText(each, first).match !== 'none',
  );
  return Math.max(
    most(expected, rest, taken),
    ...choices.map(([at]) => 1 + most(expected, rest, new Set([...taken, at]))),
  );
}
