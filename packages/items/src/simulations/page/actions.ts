import { hasId } from '../../simulation/has-id.ts';
import { withOne } from '../../simulation/with-one.ts';
import type { PageAction, PageState, PageWorld } from './world.ts';

/** Nothing seen, nothing pressed. */
export function initPage(): PageState {
  return { seen: [], pressed: [], tried: [] };
}

/** The page after a block came into view or was pressed. Only links and buttons can be pressed; what is pressed was seen. */
export function reducePage(world: PageWorld, state: PageState, action: PageAction): PageState {
  switch (action.type) {
    case 'see': {
      if (!hasId(world.blocks, action.block) || state.seen.includes(action.block)) return state;
      return { ...state, seen: [...state.seen, action.block] };
    }
    case 'press': {
      const block = world.blocks.find(({ id }) => id === action.block);
      if (block === undefined || (block.kind !== 'link' && block.kind !== 'button')) return state;
      return { ...state, seen: withOne(state.seen, block.id), pressed: [...state.pressed, block.id] };
    }
    case 'tryPicture': {
      const isPicture = world.blocks.some(({ id, kind }) => id === action.block && kind === 'picture');
      return isPicture && !state.tried.includes(action.block)
        ? { ...state, tried: [...state.tried, action.block] }
        : state;
    }
    default:
      action satisfies never;
      return state;
  }
}

/** True once something was pressed; on a page with nothing to press, once its end was seen. */
export function isPageAnswered(world: PageWorld, state: PageState): boolean {
  if (world.blocks.some(({ kind }) => kind === 'link' || kind === 'button')) return state.pressed.length > 0;
  return state.seen.includes(world.blocks.at(-1)?.id ?? '');
}
