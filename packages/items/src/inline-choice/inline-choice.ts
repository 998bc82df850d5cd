import { evaluateChoice } from '../choice/evaluate-choice.ts';
import type { ItemType } from '../item/item-type.ts';
import { isAction } from '../item/is-action.ts';
import { hasId } from '../simulation/has-id.ts';
import { gapsOf } from './gaps-of.ts';
import type { InlineChoiceBody } from './inline-choice-body.ts';
import type { InlineChoiceAction, InlineChoiceState } from './inline-choice-state.ts';

/** Words to choose within a sentence; answered once every gap has one. */
export const inlineChoice: ItemType<InlineChoiceBody, InlineChoiceState, InlineChoiceAction> = {
  id: 'inline-choice',
  version: '1.0.0',
  modalities: () => ['pointer.press', 'touch.tap', 'keyboard.keys'],
  init: () => ({ chosen: [] }),
  reduce(body, state, action) {
    if (!isAction(action) || action.type !== 'choose') return state;
    const gaps = gapsOf(body);
    const gap = gaps.find(({ id }) => id === action.gap);
    const now = new Map(state.chosen);
    if (gap === undefined || !hasId(gap.options, action.option) || now.get(gap.id) === action.option) return state;
    now.set(gap.id, action.option);
    const chosen = gaps.flatMap(({ id }) => {
      const option = now.get(id);
      return option === undefined ? [] : [[id, option] as const];
    });
    return { chosen };
  },
  isAnswered: (body, { chosen }) => chosen.length === gapsOf(body).length,
  toResponse(body, { chosen }) {
    const now = new Map(chosen);
    return Object.fromEntries(gapsOf(body).map(({ id }) => [id, now.get(id) ?? null]));
  },
  score: (_body, key, { chosen }) => ({
    credit: evaluateChoice(
      key,
      chosen.map((pair) => pair.join(' ')),
    ),
    evidence: [],
  }),
  describe(body, { chosen }) {
    const now = new Map(chosen);
    const sentence = body.parts.map((part) =>
      'text' in part ? part.text : (part.options.find(({ id }) => id === now.get(part.id))?.label ?? '…'),
    );
    return {
      title: body.title,
      lines: [...body.instruction, sentence.join(' ')],
      options: gapsOf(body).flatMap((gap) =>
        gap.options.map((option) => ({
          label: `${gap.label} : ${option.label}`,
          state: now.get(gap.id) === option.id ? ('selected' as const) : ('none' as const),
        })),
      ),
    };
  },
};
