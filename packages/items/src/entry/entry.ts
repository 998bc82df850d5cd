import type { ItemType } from '../item/item-type.ts';
import { isAction } from '../item/is-action.ts';
import { tidyText } from '../text/tidy-text.ts';
import type { EntryBody } from './entry-body.ts';
import { LONGEST_ENTRY, type EntryAction, type EntryState } from './entry-state.ts';
import { evaluateEntry } from './evaluate-entry.ts';

/** One short thing to write. */
export const entry: ItemType<EntryBody, EntryState, EntryAction> = {
  id: 'entry',
  version: '1.0.0',
  modalities: () => ['keyboard.text'],
  init: () => ({ text: '' }),
  reduce(_body, state, action) {
    if (!isAction(action) || action.type !== 'write' || typeof action.text !== 'string') return state;
    return action.text === state.text || action.text.length > LONGEST_ENTRY ? state : { text: action.text };
  },
  isAnswered: (_body, { text }) => tidyText(text) !== '',
  toResponse: (_body, { text }) => ({ RESPONSE: tidyText(text) === '' ? null : text }),
  score: (_body, key, { text }) => ({ credit: evaluateEntry(key, text), evidence: [] }),
  describe: (body, { text }) => ({
    title: body.title,
    lines: [...body.instruction, [`${body.label} :`, text === '' ? '…' : text, body.unit ?? ''].join(' ').trim()],
    options: [],
  }),
};
