import type { BankItem, ChoiceBody, Item } from '@jalon/items';
import { provideInteractions } from '@jalon/items/interactions';
import { provideAllSimulations } from '@jalon/items/simulations';
import { describe, expect, test } from 'vitest';
import { items } from '../items.ts';
import { checkActivity } from './check-activity.ts';
import { checkDuplicates } from './check-duplicates.ts';
import { checkAnswerPositions, checkOptionLengths } from './check-options.ts';
import { checkSpread } from './check-spread.ts';
import { halfLevelOf } from './half-level.ts';

provideAllSimulations();
provideInteractions();

const all = items();
const codesOf = (findings: readonly { readonly code: string }[]): readonly string[] => findings.map(({ code }) => code);

/** Single choices whose right answer is known by its letter. */
const choices = all.flatMap(({ item, key }) => {
  const body = item.content.fr;
  const { scoring } = key;
  return body.type === 'choice' && body.cardinality === 'single' && scoring.template === 'match_correct'
    ? [{ item: item as Item<ChoiceBody>, key, body, right: scoring.correct[0] ?? '' }]
    : [];
});

/** A choice with its French options made anew. */
function withOptions(
  { item, key, body }: (typeof choices)[number],
  change: (options: ChoiceBody['options']) => ChoiceBody['options'],
): BankItem {
  const fr = { ...body, options: change(body.options) };
  return { item: { ...item, content: { ...item.content, fr } } as Item, key };
}

describe('one activity', () => {
  const [first] = all;
  if (first === undefined) throw new Error('an empty bank');

  test('of the bank has nothing wrong', () => {
    expect(checkActivity(first)).toEqual([]);
  });

  test('that is not in the schema says at what place', () => {
    const broken = { ...first, item: { ...first.item, meta: { ...first.item.meta, expectedSeconds: -1 } } };
    expect(checkActivity(broken)).toMatchObject([
      { code: 'not-in-schema', where: expect.stringContaining('expectedSeconds') },
    ]);
  });

  test('whose goal contradicts itself is found', () => {
    const { scoring } = first.key;
    if (scoring.template !== 'goal') throw new Error('not a simulation');
    const goal = { all: [scoring.goal, { not: scoring.goal }] };
    const lost = { ...first, key: { ...first.key, scoring: { ...scoring, goal } } };
    expect(new Set(codesOf(checkActivity(lost)))).toEqual(new Set(['not-in-schema']));
  });
});

describe('choices', () => {
  test('of the bank are told neither by length nor by place', () => {
    expect([...checkOptionLengths(all), ...checkAnswerPositions(all)]).toEqual([]);
  });

  test('whose right answer is far the longest are found', () => {
    const [one] = choices;
    if (one === undefined) throw new Error('no choice');
    const long = withOptions(one, (options) =>
      options.map((option) => (option.id === one.right ? { ...option, label: 'x'.repeat(90) } : option)),
    );
    expect(checkOptionLengths([long])).toContainEqual(expect.objectContaining({ where: one.item.id }));
  });

  test('always answered by the first are found', () => {
    const first = choices.map((one) =>
      withOptions(one, (options) =>
        options.toSorted((a, b) => Number(b.id === one.right) - Number(a.id === one.right)),
      ),
    );
    expect(codesOf(checkAnswerPositions(first))).toContain('telling-place');
  });
});

test('the same words asked twice are found, unless they are variants of one family', () => {
  const [one] = all;
  if (one === undefined) throw new Error('an empty bank');
  const again: Item = { ...one.item, id: 'item:again', meta: { ...one.item.meta, family: 'again' } };
  expect(codesOf(checkDuplicates([one.item, again]))).toEqual(['duplicate']);
  expect(checkDuplicates([one.item, { ...again, meta: one.item.meta }])).toEqual([]);
  expect(codesOf(checkDuplicates([one.item, one.item]))).toEqual(['same-id']);
});

describe('the spread of difficulty', () => {
  test('misses what is taken away', () => {
    const spread = all.map(({ item }) => item);
    const without = spread.filter((item) => item.meta.dimension !== 'digcomp:1.3' || halfLevelOf(item) !== 'basic-low');
    const thin = checkSpread(without).filter(({ where }) => where === 'digcomp:1.3');
    expect(thin.map(({ found }) => found)).toContain('no item: basic-low');
    const nothing = checkSpread([]);
    expect(nothing.filter(({ found }) => found === '0 items')).toHaveLength(27);
  });
});
