import { withOne } from '../../simulation/with-one.ts';
import type { DesktopAction, DesktopState, DesktopWorld } from './world.ts';

/** The windows open at the start, the one in front last. */
export function initDesktop({ windows, front }: DesktopWorld): DesktopState {
  const order = windows.filter(({ open }) => open).map(({ id }) => id);
  const state: DesktopState = {
    order,
    minimised: [],
    maximised: [],
    started: [],
    opened: [],
    selected: null,
    again: 0,
    closed: 0,
    actions: 0,
  };
  return front === null ? state : bringForward(state, front);
}

/** The desktop after a program or an icon was opened, or a window shown, put aside or enlarged (windows only), or closed. */
export function reduceDesktop(world: DesktopWorld, state: DesktopState, action: DesktopAction): DesktopState {
  const actions = state.actions + 1;
  switch (action.type) {
    case 'start': {
      const program = world.programs.find(({ id }) => id === action.program);
      if (program === undefined) return state;
      if (state.started.includes(program.id) && frontOf(state) === program.opens) return state;
      return { ...openAnew(state, program.opens), started: withOne(state.started, program.id), actions };
    }
    case 'select': {
      const icon = world.icons?.find(({ id }) => id === action.icon);
      return icon === undefined || state.selected === icon.id ? state : { ...state, selected: icon.id, actions };
    }
    case 'open': {
      const icon = world.icons?.find(({ id }) => id === action.icon);
      if (icon === undefined) return state;
      if (state.opened.includes(icon.id) && frontOf(state) === icon.opens) return state;
      const after = openAnew(state, icon.opens);
      return { ...after, opened: withOne(state.opened, icon.id), selected: icon.id, actions };
    }
    case 'newTab': {
      if (world.style !== 'tabs' || world.opens === undefined || frontOf(state) === world.opens) return state;
      return { ...openAnew(state, world.opens), actions };
    }
    case 'show':
      if (!state.order.includes(action.window) || frontOf(state) === action.window) return state;
      return { ...bringForward(state, action.window), actions };
    case 'minimise': {
      if (world.style !== 'windows' || !state.order.includes(action.window)) return state;
      if (state.minimised.includes(action.window)) return state;
      return { ...state, minimised: [...state.minimised, action.window], actions };
    }
    case 'maximise': {
      const { window } = action;
      if (world.style !== 'windows' || !state.order.includes(window)) return state;
      const maximised = state.maximised.includes(window)
        ? without(state.maximised, window)
        : [...state.maximised, window];
      return { ...bringForward(state, window), maximised, actions };
    }
    case 'close': {
      const order = without(state.order, action.window);
      if (order.length === state.order.length) return state;
      return {
        ...state,
        order,
        minimised: without(state.minimised, action.window),
        maximised: without(state.maximised, action.window),
        closed: state.closed + 1,
        actions,
      };
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

/** Brings a window forward on account of what starts it, and counts when it was open already. */
function openAnew(state: DesktopState, window: string): DesktopState {
  return { ...bringForward(state, window), again: state.again + (state.order.includes(window) ? 1 : 0) };
}

function bringForward(state: DesktopState, window: string): DesktopState {
  return { ...state, order: [...without(state.order, window), window], minimised: without(state.minimised, window) };
}

function without(ids: readonly string[], id: string): readonly string[] {
  return ids.filter((one) => one !== id);
}
