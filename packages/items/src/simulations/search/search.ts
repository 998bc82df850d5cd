import { defineSimulation } from '../../simulation/define-simulation.ts';
import type { Simulation } from '../../simulation/simulation.ts';
import { initSearch, reduceSearch } from './actions.ts';
import { searchEvidence } from './evidence.ts';
import { searchFacts } from './facts.ts';
import type { SearchAction, SearchState, SearchWorld } from './world.ts';

/** A page of search results, advertisements marked as such. */
export const search: Simulation<SearchWorld, SearchState, SearchAction> = /* @__PURE__ */ defineSimulation({
  kind: 'search',
  also: (world) => (world.typed ? ['keyboard.text'] : []),
  init: initSearch,
  reduce: reduceSearch,
  facts: searchFacts,
  evidence: searchEvidence,
  describe: (world, state) => [
    state.query,
    ...world.results
      .filter(({ id }) => (state.current === null ? state.searched : id === state.current))
      .flatMap(({ title, address, excerpt }) => [title, address, excerpt]),
  ],
});
