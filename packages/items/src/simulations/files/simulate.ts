import type { Gestures } from '../../simulate/gestures.ts';
import { textsFor } from '../../simulate/texts-for.ts';
import { filesNow, foldersNow } from './files-now.ts';
import type { FilesAction, FilesState, FilesWorld } from './world.ts';

/**
 * Open each folder; go to each file and open it, delete it, rename it, or put it or a copy of it in each folder; pick one up and keep it;
 * look for what the key speaks of, create a folder of that name, save under it; restore, empty the basket, sort.
 */
export const filesGestures: Gestures<FilesWorld, FilesState, FilesAction> = (world, state, leaves, input) => {
  const { offers, draft } = world;
  const folders = ['root', ...foldersNow(world, state).map(({ id }) => id)];
  const names = (...facts: readonly string[]) => [...textsFor(leaves, (fact) => facts.includes(fact)), 'abc'];
  // Copies are left where they were put.
  const own = filesNow(world, state).filter(({ of }) => of === undefined);
  const goes = folders.map((folder): FilesAction => ({ type: 'openFolder', folder }));
  return [
    ...goes.map((go) => [go]),
    ...own.flatMap(({ id: file }): readonly (readonly FilesAction[])[] => {
      const there: FilesAction = { type: 'openFolder', folder: state.folders[file] ?? 'root' };
      const pick: FilesAction = { type: 'pick', file, input };
      const copy: FilesAction = { type: 'copy', file, input };
      return [
        [there, { type: 'openFile', file }],
        [there, { type: 'delete', file }],
        ...folders.map((folder) => [there, pick, { type: 'put', folder, input } as const]),
        [there, pick],
        ...(offers.includes('copy')
          ? folders.map((folder) => [there, copy, { type: 'put', folder, input } as const])
          : []),
        ...(offers.includes('rename')
          ? names(`file.${file}.name`, `file.${file}.name.folded`).map((name) => [
              there,
              { type: 'rename', file, name } as const,
            ])
          : []),
        ...(state.deleted.includes(file)
          ? [[{ type: 'openFolder', folder: 'basket' } as const, { type: 'restore', file } as const]]
          : []),
      ];
    }),
    ...(draft === undefined
      ? []
      : names(`file.${draft.id}.name`, `file.${draft.id}.name.folded`).flatMap((name) =>
          goes.map((go) => [go, { type: 'save', name } as const]),
        )),
    ...(offers.includes('create')
      ? names(
          'made.name',
          'made.folded',
          ...[...world.files, ...(draft ? [draft] : [])].map(({ id }) => `file.${id}.in`),
        ).map((name) => [{ type: 'createFolder', name } as const])
      : []),
    ...(offers.includes('find')
      ? [...names('query.folded'), ...world.files.map(({ name }) => name)].map((text) => [
          { type: 'find', text } as const,
        ])
      : []),
    [{ type: 'openFolder', folder: 'basket' }, { type: 'emptyBasket' }],
    [{ type: 'sort', by: 'name' }],
    [{ type: 'sort', by: 'date' }],
  ];
};
