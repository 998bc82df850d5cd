import type { ItemType } from '../item/item-type.ts';
import { isAction } from '../item/is-action.ts';
import { tidyText } from '../text/tidy-text.ts';
import type { EntryBody } from './entry-body.ts';
import { LONGEST_ENTRY, type EntryAction, type EntryState } from './entry-state.ts';
import { evaluateEntry } from './evaluate-entry.ts';
import { evaluateSlots } from './evaluate-slots.ts';

/** One short thing to write, or several, each on its line. */
export const entry: ItemType<EntryBody, EntryState, EntryAction> = {
  id: 'entry',
  version: '1.0.0',
  modalities: () => ['keyboard.text'],
  init: ({ slots }) =>
    slots === undefined ? { text: '' } : { text: '', slots: slots.map(({ id }) => [id, ''] as const) },
  reduce(_body, state, action) {
    if (!isAction(action) || action.type !== 'write' || typeof action.text !== 'string') return state;
    const { slot, text } = action;
    if (text.length > LONGEST_ENTRY) return state;
    if (state.slots === undefined) return slot !== undefined || text === state.text ? state : { text };
    if (!state.slots.some(([id, before]) => id === slot && before !== text)) return state;
    return { ...state, slots: state.slots.map(([id, before]) => [id, id === slot ? text : before] as const) };
  },
  isAnswered: (_body, state) => textsOf(state).some((text) => tidyText(text) !== ''),
  toResponse: (_body, { text, slots }) =>
    Object.fromEntries(
      (slots ?? [['RESPONSE', text] as const]).map(([id, one]) => [id, tidyText(one) === '' ? null : one]),
    ),
  score: (_body, key, { text, slots }) => ({
    credit:
      slots === undefined
        ? evaluateEntry(key, text)
        : evaluateSlots(
            key,
            slots.map(([, one]) => one),
          ),
    evidence: [],
  }),
  describe(body, state) {
    const line = (label: string, text: string): string =>
      [`${label} :`, text === '' ? '…' : text, body.unit ?? ''].join(' ').trim();
    const lines = body.slots?.map(({ id, label }) => line(label, state.slots?.find(([one]) => one === id)?.[1] ?? ''));
    return {
      title: body.title,
      lines: [...body.instruction, ...(lines ? [body.label, ...lines] : [line(body.label, state.text)])],
      options: [],
    };
  },
};

function textsOf({ text, slots }: EntryState): readonly string[] {
  return slots?.map(([, one]) => one) ?? [text];
}
