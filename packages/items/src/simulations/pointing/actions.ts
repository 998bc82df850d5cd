import { hasId } from '../../simulation/has-id.ts';
import type { PointingAction, PointingState, PointingWorld } from './world.ts';

/** Nothing pressed yet. */
export function initPointing(): PointingState {
  return { pressed: [], opened: [], selected: null, missed: 0 };
}

/** The surface after a press or an opening; an opening needs the `double` gesture. */
export function reducePointing(world: PointingWorld, state: PointingState, action: PointingAction): PointingState {
  switch (action.type) {
    case 'press': {
      if (action.target === null) return { ...state, missed: state.missed + 1 };
      if (!hasTarget(world, action.target)) return state;
      return { ...state, pressed: [...state.pressed, action.target], selected: action.target };
    }
    case 'open': {
      if (world.gesture !== 'double' || !hasTarget(world, action.target)) return state;
      if (state.selected === action.target && state.opened.at(-1) === action.target) return state;
      return { ...state, opened: [...state.opened, action.target], selected: action.target };
    }
    default:
      action satisfies never;
      return state;
  }
}

function hasTarget(world: PointingWorld, id: string): boolean {
  return hasId(world.targets, id);
}
