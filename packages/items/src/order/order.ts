import type { ItemType } from '../item/item-type.ts';
import { isAction } from '../item/is-action.ts';
import { seededRandom } from '../random/seeded-random.ts';
import { shuffle } from '../random/shuffle.ts';
import { hasChanged } from '../simulation/has-changed.ts';
import { hasId } from '../simulation/has-id.ts';
import { evaluateOrder } from './evaluate-order.ts';
import type { OrderBody } from './order-body.ts';
import type { OrderAction, OrderState } from './order-state.ts';

/** Things to put in order. */
export const order: ItemType<OrderBody, OrderState, OrderAction> = {
  id: 'order',
  version: '1.0.0',
  modalities: () => ['pointer.press', 'touch.tap', 'keyboard.keys'],
  init: (body, seed) => ({
    order: shuffle(
      body.options.map(({ id }) => id),
      seededRandom(seed),
    ),
    placed: [],
  }),
  reduce(body, state, action) {
    if (!isAction(action) || !hasId(body.options, action.option)) return state;
    const others = state.placed.filter((id) => id !== action.option);
    let placed: readonly string[];
    if (action.type === 'place') {
      const at = action.before === undefined ? others.length : others.indexOf(action.before);
      if (at < 0) return state;
      placed = [...others.slice(0, at), action.option, ...others.slice(at)];
    } else if (action.type === 'take') placed = others;
    else return state;
    return hasChanged(state.placed, placed) ? { ...state, placed } : state;
  },
  isAnswered: (body, { placed }) => placed.length === body.options.length,
  toResponse: (body, { placed }) => ({ RESPONSE: placed.length === body.options.length ? placed : null }),
  score: (_body, key, { placed }) => ({ credit: evaluateOrder(key, placed), evidence: [] }),
  describe(body, state) {
    const labelled = (ids: readonly string[]) =>
      ids.flatMap((id) => body.options.filter((option) => option.id === id).map(({ label }) => label));
    const left = state.order.filter((id) => !state.placed.includes(id));
    return {
      title: body.title,
      lines: [...body.instruction, ...labelled(state.placed).map((label, at) => `${at + 1}. ${label}`)],
      options: labelled(left).map((label) => ({ label, state: 'none' })),
    };
  },
};
