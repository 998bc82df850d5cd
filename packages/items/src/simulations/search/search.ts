import { playPersona } from '../../simulation/play-persona.ts';
import type { Simulation } from '../../simulation/simulation.ts';
import { initSearch, isSearchAnswered, reduceSearch } from './actions.ts';
import { searchFactNames, searchFacts } from './facts.ts';
import { searchGestures } from './simulate.ts';
import type { SearchAction, SearchState, SearchWorld } from './world.ts';

/** A page of search results, advertisements marked as such. */
export const search: Simulation<SearchWorld, SearchState, SearchAction> = {
  kind: 'search',
  modalities: (world) => [
    ...(world.typed ? (['keyboard.text'] as const) : []),
    'pointer.press',
    'touch.tap',
    'keyboard.keys',
  ],
  init: initSearch,
  reduce: reduceSearch,
  isAnswered: isSearchAnswered,
  factNames: searchFactNames,
  facts: searchFacts,
  simulate: (world, key, persona, random) => playPersona(search, searchGestures, world, key, persona, random),
  describe: (world, state) => [
    state.query,
    ...world.results
      .filter(({ id }) => (state.current === null ? state.searched : id === state.current))
      .flatMap(({ title, address, excerpt }) => [title, address, excerpt]),
  ],
};
