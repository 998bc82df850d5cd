import { hasId } from '../../simulation/has-id.ts';
import { tidyText } from '../../text/tidy-text.ts';
import type { SearchAction, SearchState, SearchWorld } from './world.ts';

/** The page of results, or an empty box where the words must be typed first. */
export function initSearch(world: SearchWorld): SearchState {
  return { query: world.query, searched: !world.typed, opened: [], current: null };
}

/** The page after an action. Results open only once they show; an opened result is left by going back. */
export function reduceSearch(world: SearchWorld, state: SearchState, action: SearchAction): SearchState {
  if (action.type === 'back') return state.current === null ? state : { ...state, current: null };
  if (state.current !== null) return state;
  switch (action.type) {
    case 'type':
      return typeof action.text !== 'string' || action.text === state.query ? state : { ...state, query: action.text };
    case 'search':
      return state.searched || tidyText(state.query) === '' ? state : { ...state, searched: true };
    case 'open': {
      if (!state.searched || !hasId(world.results, action.result)) return state;
      return { ...state, opened: [...state.opened, action.result], current: action.result };
    }
    default:
      action satisfies never;
      return state;
  }
}
