import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { multipleChoice, singleChoice } from '../fixtures/choice.test-item.ts';
import { testLaws } from '../fixtures/laws.test-kit.ts';
import type { ChoiceBody } from '../item/item.ts';
import { choice } from './choice.ts';
import { evaluateChoice } from './evaluate-choice.ts';

const single = singleChoice.item.content.fr as ChoiceBody;
const multiple = multipleChoice.item.content.fr as ChoiceBody;
const action = fc.record({ type: fc.constant('choose'), option: fc.constantFrom('a', 'b', 'c', 'd', 'z') });
const choose = (option: string) => ({ type: 'choose', option }) as const;

describe('single choice', () => {
  testLaws(singleChoice, action);
});
describe('multiple choice', () => {
  testLaws(multipleChoice, action);
});

test('single replaces what was chosen, multiple adds and takes back', () => {
  const one = choice.reduce(single, choice.reduce(single, choice.init(single, 1), choose('a')), choose('c'));
  expect(choice.toResponse(single, one)).toEqual({ RESPONSE: 'c' });
  const two = ['d', 'a', 'b', 'b'].reduce(
    (state, id) => choice.reduce(multiple, state, choose(id)),
    choice.init(multiple, 1),
  );
  expect(choice.toResponse(multiple, two)).toEqual({ RESPONSE: ['a', 'd'] });
  expect(choice.toResponse(multiple, choice.init(multiple, 1))).toEqual({ RESPONSE: null });
});

test('the order in which options are chosen changes nothing', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(['a', 'b', 'c', 'd']), (ids) => {
      const chosen = (list: readonly string[]) =>
        list.reduce((state, id) => choice.reduce(multiple, state, choose(id)), choice.init(multiple, 1));
      expect(chosen(ids)).toEqual(chosen(ids.toSorted()));
    }),
  );
});

test('the order shown depends on the seed, holds every option, and can be fixed', () => {
  const orders = new Set(Array.from({ length: 50 }, (_, seed) => choice.init(multiple, seed).order.join('')));
  expect(orders.size).toBeGreaterThan(10);
  for (const order of orders) expect(order.split('').toSorted()).toEqual(['a', 'b', 'c', 'd']);
  expect(choice.init({ ...multiple, fixedOrder: true }, 5).order).toEqual(['a', 'b', 'c', 'd']);
});

test('a choice asked for a goal is a mistake in the bank, and says so', () => {
  const goal = { fact: 'moves', op: 'eq', value: 1 } as const;
  const key = { ...singleChoice.key, scoring: { template: 'goal', goal, evidence: [] } as const };
  expect(() => evaluateChoice(key, ['a'])).toThrow('item:where-to-write');
});

test('described in the order shown, with what is chosen', () => {
  const state = choice.reduce(single, choice.init({ ...single, fixedOrder: true }, 1), choose('b'));
  expect(choice.describe(single, state)).toEqual({
    title: 'Où écrivez-vous un message ?',
    lines: [],
    options: [
      { label: 'Dans la boîte aux lettres', state: 'none' },
      { label: 'Dans la corbeille', state: 'selected' },
      { label: 'Dans la musique', state: 'none' },
    ],
  });
});
