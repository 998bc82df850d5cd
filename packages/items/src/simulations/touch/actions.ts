import { hasChanged } from '../../simulation/has-changed.ts';
import { hasId } from '../../simulation/has-id.ts';
import { withOne } from '../../simulation/with-one.ts';
import { tidyLook, WHOLE } from './look.ts';
import type { AlmostGesture, TouchAction, TouchState, TouchWorld } from './world.ts';

/** What can nearly happen in a world of this sort. */
export function almostOf(world: TouchWorld): readonly AlmostGesture[] {
  return [
    ...(world.menu === undefined ? [] : (['short'] as const)),
    ...(world.shows === 'cards' ? (['small'] as const) : []),
    ...(world.shows === 'picture' ? (['early'] as const) : []),
  ];
}

/** The first card, the whole list or the whole picture. */
export function initTouch(world: TouchWorld): TouchState {
  const first = world.shows === 'cards' ? (world.cards[0]?.id ?? null) : null;
  return {
    shown: first,
    visited: first === null ? [] : [first],
    seen: [],
    menu: null,
    chosen: {},
    look: WHOLE,
    gestures: 0,
    almost: [],
  };
}

/** What is shown after a gesture. While a menu is open, all that can be done is choosing in it or closing it. */
export function reduceTouch(world: TouchWorld, state: TouchState, action: TouchAction): TouchState {
  const done = (change: Partial<TouchState>): TouchState => ({ ...state, ...change, gestures: state.gestures + 1 });
  switch (action.type) {
    case 'choose': {
      if (state.menu === null || !hasId(world.menu ?? [], action.entry)) return state;
      return { ...state, menu: null, chosen: { ...state.chosen, [state.menu]: action.entry } };
    }
    case 'close':
      return state.menu === null ? state : { ...state, menu: null };
    case 'see': {
      if (world.shows !== 'list' || !hasId(world.cards, action.card) || state.seen.includes(action.card)) return state;
      return { ...state, seen: [...state.seen, action.card] };
    }
    case 'almost': {
      if (!almostOf(world).includes(action.how) || state.almost.includes(action.how)) return state;
      return { ...state, almost: [...state.almost, action.how] };
    }
    case 'back':
      return world.shows === 'list' && state.shown !== null && state.menu === null ? { ...state, shown: null } : state;
    case 'tap': {
      if (state.menu !== null || world.shows !== 'list' || state.shown !== null || !hasId(world.cards, action.card))
        return state;
      return done({ shown: action.card, visited: withOne(state.visited, action.card) });
    }
    case 'hold': {
      if (state.menu !== null || world.menu === undefined || !hasId(world.cards, action.card)) return state;
      const isThere = world.shows === 'cards' ? state.shown === action.card : state.shown === null;
      return isThere ? done({ menu: action.card }) : state;
    }
    case 'swipe': {
      if (state.menu !== null || world.shows !== 'cards') return state;
      const step = action.way === 'next' ? 1 : action.way === 'previous' ? -1 : 0;
      const at = world.cards.findIndex(({ id }) => id === state.shown) + step;
      const next = world.cards[at];
      if (step === 0 || at < 0 || next === undefined) return state;
      return done({ shown: next.id, visited: withOne(state.visited, next.id) });
    }
    case 'look': {
      const { zoom, x, y } = action;
      if (world.shows !== 'picture' || ![zoom, x, y].every(isDigits)) return state;
      const look = tidyLook({ zoom: Number(zoom), x: Number(x), y: Number(y) });
      return hasChanged(state.look, look) ? done({ look }) : state;
    }
    default:
      action satisfies never;
      return state;
  }
}

/** True once a gesture was made; what was only seen, or nearly done, is no answer. */
export function isTouchAnswered(_world: TouchWorld, state: TouchState): boolean {
  return state.gestures > 0;
}

function isDigits(text: unknown): boolean {
  return typeof text === 'string' && /^\d{1,4}(?:\.\d{1,4})?$/u.test(text);
}
