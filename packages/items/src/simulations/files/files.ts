import { playPersona } from '../../simulation/play-persona.ts';
import type { Simulation } from '../../simulation/simulation.ts';
import { initFiles, isFilesAnswered, reduceFiles } from './actions.ts';
import { filesFactNames, filesFacts } from './facts.ts';
import { filesGestures } from './simulate.ts';
import type { FilesAction, FilesState, FilesWorld } from './world.ts';

/** Files and folders. */
export const files: Simulation<FilesWorld, FilesState, FilesAction> = {
  kind: 'files',
  modalities: (world) => [
    ...(world.offers.includes('move') ? (['pointer.drag', 'touch.drag'] as const) : []),
    'pointer.press',
    'touch.tap',
    'keyboard.keys',
  ],
  init: initFiles,
  reduce: reduceFiles,
  isAnswered: isFilesAnswered,
  factNames: filesFactNames,
  facts: filesFacts,
  simulate: (world, key, persona, random) => playPersona(files, filesGestures, world, key, persona, random),
  describe: (world, state) => [
    ...world.folders.filter(({ id }) => id === state.current).map(({ name }) => name),
    ...world.folders.filter(({ parent }) => parent === state.current).map(({ name }) => name),
    ...world.files
      .filter(({ id }) => state.folders[id] === state.current && !state.deleted.includes(id))
      .map(({ name }) => name),
  ],
};
