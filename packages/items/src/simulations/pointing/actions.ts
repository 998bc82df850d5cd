import { hasChanged } from '../../simulation/has-changed.ts';
import { hasId } from '../../simulation/has-id.ts';
import { withOne } from '../../simulation/with-one.ts';
import type { AlmostDouble, PointingAction, PointingState, PointingWorld } from './world.ts';

/** How a double press can nearly be one. */
export const ALMOST: readonly AlmostDouble[] = ['slow', 'slipped', 'triple', 'single'];

/** Nothing pressed yet. */
export function initPointing(): PointingState {
  return { pressed: [], opened: [], selected: null, missed: 0, menu: null, chosen: {}, seen: [], almost: [] };
}

/**
 * The surface after an action. An opening needs the `double` gesture, a menu the `right` one; while a menu is open, all that can
 * be done is choosing in it, closing it, or opening another's.
 */
export function reducePointing(world: PointingWorld, state: PointingState, action: PointingAction): PointingState {
  switch (action.type) {
    case 'press': {
      if (state.menu !== null) return state;
      if (action.target === null) return { ...state, missed: state.missed + 1 };
      if (!hasTarget(world, action.target)) return state;
      return { ...state, pressed: [...state.pressed, action.target], selected: action.target };
    }
    case 'open': {
      if (world.gesture !== 'double' || !hasTarget(world, action.target)) return state;
      if (state.selected === action.target && state.opened.at(-1) === action.target) return state;
      return { ...state, opened: [...state.opened, action.target], selected: action.target };
    }
    case 'menu': {
      if (world.gesture !== 'right' || !hasTarget(world, action.target) || state.menu === action.target) return state;
      return { ...state, menu: action.target, selected: action.target };
    }
    case 'choose': {
      if (state.menu === null || !hasId(world.menu ?? [], action.entry)) return state;
      return { ...state, menu: null, chosen: { ...state.chosen, [state.menu]: action.entry } };
    }
    case 'close':
      return state.menu === null ? state : { ...state, menu: null };
    case 'see': {
      if (world.window === undefined || !hasTarget(world, action.target) || state.seen.includes(action.target))
        return state;
      return { ...state, seen: withOne(state.seen, action.target) };
    }
    case 'almost': {
      if (world.gesture !== 'double' || !ALMOST.includes(action.how) || state.almost.includes(action.how)) return state;
      return { ...state, almost: [...state.almost, action.how] };
    }
    default:
      action satisfies never;
      return state;
  }
}

/** True once something was done besides looking. */
export function isPointingAnswered(_world: PointingWorld, state: PointingState): boolean {
  return hasChanged(initPointing(), { ...state, seen: [], almost: [] });
}

function hasTarget(world: PointingWorld, id: string): boolean {
  return hasId(world.targets, id);
}
