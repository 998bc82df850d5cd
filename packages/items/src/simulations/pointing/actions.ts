import { isAction } from '../../item/is-action.ts';
import { isInput } from '../../simulation/is-input.ts';
import type { PointingAction, PointingState, PointingWorld } from './world.ts';

/** More presses than anybody makes; those beyond are not counted. */
const MOST_PRESSES = 300;

/** Nothing pressed yet. */
export function initPointing(): PointingState {
  return { pressed: [], opened: [], selected: null, missed: 0 };
}

/** The surface after a press or an opening; an opening needs the `double` gesture. */
export function reducePointing(world: PointingWorld, state: PointingState, action: PointingAction): PointingState {
  if (!isAction(action) || !isInput(action.input)) return state;
  switch (action.type) {
    case 'press': {
      if (action.target === null) return state.missed < MOST_PRESSES ? { ...state, missed: state.missed + 1 } : state;
      if (!hasTarget(world, action.target) || state.pressed.length >= MOST_PRESSES) return state;
      return { ...state, pressed: [...state.pressed, action.target], selected: action.target };
    }
    case 'open': {
      if (world.gesture !== 'double' || !hasTarget(world, action.target)) return state;
      if (state.selected === action.target && state.opened.at(-1) === action.target) return state;
      if (state.opened.length >= MOST_PRESSES) return state;
      return { ...state, opened: [...state.opened, action.target], selected: action.target };
    }
    default:
      action satisfies never;
      return state;
  }
}

/** True once something was pressed, even beside: having tried can be handed in. */
export function isPointingAnswered(_world: PointingWorld, state: PointingState): boolean {
  return state.pressed.length > 0 || state.opened.length > 0 || state.missed > 0;
}

function hasTarget(world: PointingWorld, id: string): boolean {
  return world.targets.some((target) => target.id === id);
}
