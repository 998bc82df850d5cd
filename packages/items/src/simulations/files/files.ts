import { defineSimulation } from '../../simulation/define-simulation.ts';
import type { Simulation } from '../../simulation/simulation.ts';
import { initFiles, reduceFiles } from './actions.ts';
import { filesEvidence } from './evidence.ts';
import { filesFacts } from './facts.ts';
import { foldersNow, shownFiles } from './files-now.ts';
import type { FilesAction, FilesState, FilesWorld } from './world.ts';

export { filesNow, foldersNow, isSaving, shownFiles, type FileNow } from './files-now.ts';

/** Files and folders. */
export const files: Simulation<FilesWorld, FilesState, FilesAction> = /* @__PURE__ */ defineSimulation({
  kind: 'files',
  also: ({ offers, draft }) => [
    ...(offers.includes('move') ? (['pointer.drag', 'touch.drag'] as const) : []),
    ...(draft !== undefined || ['rename', 'create', 'find'].some((one) => offers.some((offer) => offer === one))
      ? (['keyboard.text'] as const)
      : []),
  ],
  init: initFiles,
  reduce: reduceFiles,
  facts: filesFacts,
  evidence: filesEvidence,
  describe: (world, state) => {
    const folders = foldersNow(world, state);
    return [
      ...folders.filter(({ id }) => id === state.current).map(({ name }) => name),
      ...(state.query === '' ? folders.filter(({ parent }) => parent === state.current).map(({ name }) => name) : []),
      ...shownFiles(world, state).map(({ name }) => name),
    ];
  },
});
