import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testLaws } from '../fixtures/laws.test-kit.ts';
import { orderItem } from '../fixtures/order.test-item.ts';
import { singleChoice } from '../fixtures/choice.test-item.ts';
import { evaluateOrder } from './evaluate-order.ts';
import type { OrderBody } from './order-body.ts';
import type { OrderAction, OrderState } from './order-state.ts';
import { order } from './order.ts';

const body = orderItem.item.content.fr as OrderBody;
const ids = fc.constantFrom('k', 'm', 'p', 'z', '__proto__');
const action = fc.oneof(
  fc.record({ type: fc.constant('place'), option: ids }),
  fc.record({ type: fc.constant('place'), option: ids, before: ids }),
  fc.record({ type: fc.constant('take'), option: ids }),
);
const play = (...actions: readonly OrderAction[]) =>
  actions.reduce((state: OrderState, one) => order.reduce(body, state, one), order.init(body, 1));

testLaws(orderItem, action);

test('placed one after the other, before another, moved and taken back', () => {
  expect(play({ type: 'place', option: 'k' }, { type: 'place', option: 'm' }).placed).toEqual(['k', 'm']);
  const before = play({ type: 'place', option: 'k' }, { type: 'place', option: 'm', before: 'k' });
  expect(before.placed).toEqual(['m', 'k']);
  expect(order.reduce(body, before, { type: 'place', option: 'm' }).placed).toEqual(['k', 'm']);
  expect(order.reduce(body, before, { type: 'take', option: 'm' }).placed).toEqual(['k']);
  expect(order.reduce(body, before, { type: 'place', option: 'k', before: 'k' })).toBe(before);
  expect(order.reduce(body, before, { type: 'place', option: 'k', before: 'p' })).toBe(before);
});

test('handed in only when everything has its place, and the sequence counts', () => {
  const two = play({ type: 'place', option: 'p' }, { type: 'place', option: 'm' });
  expect([order.isAnswered(body, two), order.toResponse(body, two)]).toEqual([false, { RESPONSE: null }]);
  const three = order.reduce(body, two, { type: 'place', option: 'k' });
  expect([order.isAnswered(body, three), order.toResponse(body, three)]).toEqual([true, { RESPONSE: ['p', 'm', 'k'] }]);
  expect(evaluateOrder(orderItem.key, ['p', 'm', 'k'])).toBe(1);
  for (const wrong of [[], ['k', 'm', 'p'], ['p', 'm'], ['p', 'm', 'k', 'k']]) {
    expect(evaluateOrder(orderItem.key, wrong)).toBe(0);
  }
  expect(() => evaluateOrder({ ...singleChoice.key, scoring: { template: 'match_text', answers: [] } }, [])).toThrow(
    'expected match_correct',
  );
});

test('offered in an order that depends on the seed, with nothing placed', () => {
  const orders = new Set(Array.from({ length: 40 }, (_, seed) => order.init(body, seed).order.join('')));
  expect(orders.size).toBe(6);
  expect(order.init(body, 3).placed).toEqual([]);
});

test('described as a numbered list, then what is left', () => {
  const { lines, options } = order.describe(body, { order: ['k', 'm', 'p'], placed: ['p', 'k'] });
  expect(lines).toEqual(['1. Choisir à qui', '2. Envoyer']);
  expect(options).toEqual([{ label: 'Écrire', state: 'none' }]);
});
