import { defineSimulation } from '../../simulation/define-simulation.ts';
import type { Simulation } from '../../simulation/simulation.ts';
import { initFiles, reduceFiles } from './actions.ts';
import { filesFacts } from './facts.ts';
import type { FilesAction, FilesState, FilesWorld } from './world.ts';

/** Files and folders. */
export const files: Simulation<FilesWorld, FilesState, FilesAction> = /* @__PURE__ */ defineSimulation({
  kind: 'files',
  also: (world) => (world.offers.includes('move') ? ['pointer.drag', 'touch.drag'] : []),
  init: initFiles,
  reduce: reduceFiles,
  facts: filesFacts,
  describe: (world, state) => [
    ...world.folders.filter(({ id }) => id === state.current).map(({ name }) => name),
    ...world.folders.filter(({ parent }) => parent === state.current).map(({ name }) => name),
    ...world.files
      .filter(({ id }) => state.folders[id] === state.current && !state.deleted.includes(id))
      .map(({ name }) => name),
  ],
});
