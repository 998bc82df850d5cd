import { isAction } from '../../item/is-action.ts';
import type { DesktopAction, DesktopState, DesktopWorld } from './world.ts';

/** More than anybody does; what comes beyond is refused. */
const MOST_ACTIONS = 500;

/** The windows open at the start, the one in front last. */
export function initDesktop(world: DesktopWorld): DesktopState {
  const open = world.windows.filter((window) => window.open).map(({ id }) => id);
  const front = world.front !== null && open.includes(world.front) ? [world.front] : [];
  return { order: [...open.filter((id) => id !== world.front), ...front], minimised: [], started: [], actions: 0 };
}

/** The desktop after a program was started, or a window shown, put aside (windows only) or closed. */
export function reduceDesktop(world: DesktopWorld, state: DesktopState, action: DesktopAction): DesktopState {
  if (!isAction(action) || state.actions >= MOST_ACTIONS) return state;
  const actions = state.actions + 1;
  switch (action.type) {
    case 'start': {
      const program = world.programs.find(({ id }) => id === action.program);
      if (program === undefined || !world.windows.some(({ id }) => id === program.opens)) return state;
      if (state.started.includes(program.id) && frontOf(state) === program.opens) return state;
      const started = state.started.includes(program.id) ? state.started : [...state.started, program.id];
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
      const { window } = action;
      if (!state.order.includes(window)) return state;
      const without = (ids: readonly string[]) => ids.filter((id) => id !== window);
      return { ...state, order: without(state.order), minimised: without(state.minimised), actions };
    }
    default:
      action satisfies never;
      return state;
  }
}

/** True once anything was done. */
export function isDesktopAnswered(_world: DesktopWorld, state: DesktopState): boolean {
  return state.actions > 0;
}

/** The window in front: the last opened or shown that is not put aside; null when the desktop is bare. */
export function frontOf(state: DesktopState): string | null {
  return state.order.findLast((id) => !state.minimised.includes(id)) ?? null;
}

function bringForward(state: DesktopState, window: string): DesktopState {
  const others = (ids: readonly string[]) => ids.filter((id) => id !== window);
  return { ...state, order: [...others(state.order), window], minimised: others(state.minimised) };
}
