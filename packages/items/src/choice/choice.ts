import type { ChoiceBody } from '../item/item.ts';
import type { ItemType } from '../item/item-type.ts';
import { isAction } from '../item/is-action.ts';
import { seededRandom } from '../random/seeded-random.ts';
import { shuffle } from '../random/shuffle.ts';
import type { ChoiceAction, ChoiceState } from './choice-state.ts';
import { evaluateChoice } from './evaluate-choice.ts';

/** Single or multiple choice. */
export const choice: ItemType<ChoiceBody, ChoiceState, ChoiceAction> = {
  id: 'choice',
  version: '1.0.0',
  modalities: () => ['pointer.press', 'touch.tap', 'keyboard.keys'],
  init(body, seed) {
    const ids = body.options.map((option) => option.id);
    return { order: body.fixedOrder === true ? ids : shuffle(ids, seededRandom(seed)), chosen: [] };
  },
  reduce(body, state, action) {
    if (!isAction(action) || action.type !== 'choose') return state;
    if (!body.options.some((option) => option.id === action.option)) return state;
    const has = state.chosen.includes(action.option);
    if (body.cardinality === 'single') return has ? state : { ...state, chosen: [action.option] };
    const chosen = body.options
      .map((option) => option.id)
      .filter((id) => (id === action.option ? !has : state.chosen.includes(id)));
    return { ...state, chosen };
  },
  isAnswered: (_body, state) => state.chosen.length > 0,
  toResponse: (body, { chosen }) => ({
    RESPONSE: body.cardinality === 'multiple' && chosen.length > 0 ? chosen : (chosen[0] ?? null),
  }),
  score: (_body, key, state) => ({ credit: evaluateChoice(key, state.chosen), evidence: [] }),
  describe: (body, state) => ({
    title: body.title,
    lines: body.instruction,
    options: state.order.flatMap((id) =>
      body.options
        .filter((option) => option.id === id)
        .map((option) => ({ label: option.label, state: state.chosen.includes(id) ? 'selected' : 'none' }) as const),
    ),
  }),
};
