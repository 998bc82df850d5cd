import { hasId } from '../../simulation/has-id.ts';
import type { ArrangeAction, ArrangeState, ArrangeWorld } from './world.ts';

/** Everything where the author put it, nothing in hand. */
export function initArrange(world: ArrangeWorld): ArrangeState {
  return {
    held: null,
    places: Object.fromEntries(world.things.map(({ id, place }) => [id, place])),
    moves: 0,
    beside: 0,
  };
}

/** The things after one is picked up, put somewhere or let go. Putting needs something in hand. */
export function reduceArrange(world: ArrangeWorld, state: ArrangeState, action: ArrangeAction): ArrangeState {
  switch (action.type) {
    case 'pick': {
      const { thing } = action;
      if (!hasId(world.things, thing) || state.held === thing) return state;
      return { ...state, held: thing };
    }
    case 'put': {
      const { place } = action;
      if (state.held === null || !hasId(world.places, place)) return state;
      if (state.places[state.held] === place) return { ...state, held: null };
      return { ...state, held: null, places: { ...state.places, [state.held]: place }, moves: state.moves + 1 };
    }
    case 'cancel':
      return state.held === null ? state : { ...state, held: null };
    case 'drop':
      return state.held === null ? state : { ...state, held: null, beside: state.beside + 1 };
    default:
      action satisfies never;
      return state;
  }
}
