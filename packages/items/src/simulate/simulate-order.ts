import type { ItemKey } from '../item/item.ts';
import { evaluateOrder } from '../order/evaluate-order.ts';
import type { OrderBody } from '../order/order-body.ts';
import type { OrderAction } from '../order/order-state.ts';
import { order } from '../order/order.ts';
import type { Persona } from './persona.ts';
import { playAnswers } from './play-answers.ts';

/** The actions of a simulated person who puts things in order; of all orders (720 at most), that of the key first. */
export function simulateOrder(
  body: OrderBody,
  key: ItemKey,
  persona: Persona,
  random: () => number,
): readonly OrderAction[] {
  return playAnswers(order, body, persona, random, {
    all: permutations(body.options.map(({ id }) => id)),
    actionsOf: (answer) => answer.map((option) => ({ type: 'place', option })),
    creditOf: (answer) => evaluateOrder(key, answer),
  });
}

function permutations(ids: readonly string[]): readonly (readonly string[])[] {
  if (ids.length <= 1) return [ids];
  return ids.flatMap((first) => permutations(ids.filter((id) => id !== first)).map((rest) => [first, ...rest]));
}
