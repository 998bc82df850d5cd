import { hasChanged } from '../../simulation/has-changed.ts';
import { withOne } from '../../simulation/with-one.ts';
import type { KeyboardAction, KeyboardState, KeyboardWorld } from './world.ts';

/** Each box with what the author put in it. */
export function initKeyboard({ boxes }: KeyboardWorld): KeyboardState {
  return {
    texts: Object.fromEntries(boxes.map(({ id, text }) => [id, text])),
    pasted: [],
    typed: [],
    corrections: Object.fromEntries(boxes.map(({ id }) => [id, 0])),
    helped: false,
    noticed: [],
  };
}

/** The boxes after one of them changed. A box without lines takes no line break. */
export function reduceKeyboard(world: KeyboardWorld, state: KeyboardState, action: KeyboardAction): KeyboardState {
  switch (action.type) {
    case 'write': {
      const { box: id, text, by } = action;
      const box = world.boxes.find((one) => one.id === id);
      if (box === undefined || typeof text !== 'string') return state;
      if (by !== 'keys' && by !== 'paste' && by !== 'help') return state;
      const before = state.texts[id] ?? '';
      if (text === before || (box.lines === undefined && /[\r\n]/u.test(text))) return state;
      const shorter = text.length < before.length;
      return {
        ...state,
        texts: { ...state.texts, [id]: text },
        pasted: by === 'paste' ? withOne(state.pasted, id) : state.pasted,
        typed: by === 'keys' && !shorter ? withOne(state.typed, id) : state.typed,
        corrections: shorter ? { ...state.corrections, [id]: (state.corrections[id] ?? 0) + 1 } : state.corrections,
        helped: state.helped || by === 'help',
      };
    }
    case 'notice': {
      const { what } = action;
      if ((what !== 'copied' && what !== 'caps-lock') || state.noticed.includes(what)) return state;
      return { ...state, noticed: [...state.noticed, what] };
    }
    default:
      action satisfies never;
      return state;
  }
}

/** True once a box holds something else than at first. */
export function isKeyboardAnswered(world: KeyboardWorld, { texts }: KeyboardState): boolean {
  return hasChanged(initKeyboard(world).texts, texts);
}
