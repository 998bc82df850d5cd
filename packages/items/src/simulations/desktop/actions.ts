import { withOne } from '../../simulation/with-one.ts';
import type { DesktopAction, DesktopState, DesktopWorld } from './world.ts';

/** The windows open at the start, the one in front last. */
export function initDesktop({ windows, front }: DesktopWorld): DesktopState {
  const order = windows.filter(({ open }) => open).map(({ id }) => id);
  const state: DesktopState = { order, minimised: [], started: [], actions: 0 };
  return front === null ? state : bringForward(state, front);
}

/** The desktop after a program was started, or a window shown, put aside (windows only) or closed. */
export function reduceDesktop(world: DesktopWorld, state: DesktopState, action: DesktopAction): DesktopState {
  const actions = state.actions + 1;
  switch (action.type) {
    case 'start': {
      const program = world.programs.find(({ id }) => id === action.program);
      if (program === undefined) return state;
      if (state.started.includes(program.id) && frontOf(state) === program.opens) return state;
      const started = withOne(state.started, program.id);
      return { ...bringForward(state, program.opens), started, actions };
    }
    case 'show':
      if (!state.order.includes(action.window) || frontOf(state) === action.window) return state;
      return { ...bringForward(state, action.window), actions };
    case 'minimise': {
      if (world.style !== 'windows' || !state.order.includes(action.window)) return state;
      if (state.minimised.includes(action.window)) return state;
      return { ...state, minimised: [...state.minimised, action.window], actions };
    }
    case 'close': {
      const order = without(state.order, action.window);
      if (order.length === state.order.length) return state;
      return { ...state, order, minimised: without(state.minimised, action.window), actions };
    }
    default:
      action satisfies never;
      return state;
  }
}

/** The window in front: the last opened or shown that is not put aside; null when the desktop is bare. */
export function frontOf(state: DesktopState): string | null {
  return state.order.findLast((id) => !state.minimised.includes(id)) ?? null;
}

function bringForward(state: DesktopState, window: string): DesktopState {
  return { ...state, order: [...without(state.order, window), window], minimised: without(state.minimised, window) };
}

function without(ids: readonly string[], id: string): readonly string[] {
  return ids.filter((one) => one !== id);
}
