import type { Gestures } from '../../simulate/gestures.ts';
import type { FilesAction, FilesState, FilesWorld } from './world.ts';

/** Open each folder; go to each file and open it, delete it, or put it in each folder; pick one up and keep it. */
export const filesGestures: Gestures<FilesWorld, FilesState, FilesAction> = (world, state, _leaves, input) => {
  const folders = ['root', ...world.folders.map(({ id }) => id)];
  return [
    ...folders.map((folder): readonly FilesAction[] => [{ type: 'openFolder', folder }]),
    ...world.files.flatMap(({ id: file }): readonly (readonly FilesAction[])[] => {
      const there: FilesAction = { type: 'openFolder', folder: state.folders[file] ?? 'root' };
      const pick: FilesAction = { type: 'pick', file, input };
      return [
        [there, { type: 'openFile', file }],
        [there, { type: 'delete', file }],
        ...folders.map((folder) => [there, pick, { type: 'put', folder, input } as const]),
        [there, pick],
      ];
    }),
  ];
};
