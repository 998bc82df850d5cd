import type { FactValue } from '@jalon/referential/condition';
import { factsOfEach } from '../../simulation/facts-of-each.ts';
import { foldText } from '../../text/fold-text.ts';
import { tidyText } from '../../text/tidy-text.ts';
import { foldersNow, nameNow } from './files-now.ts';
import type { FilesState, FilesWorld } from './world.ts';

/**
 * Every fact that a goal about these files may read, as it is now: where each file is (its last folder when deleted), the
 * folder open, and how many times a file changed folder. What is not offered has no facts.
 */
export function filesFacts(world: FilesWorld, state: FilesState): Readonly<Record<string, FactValue>> {
  const { draft, offers } = world;
  const has = (...some: readonly FilesWorld['offers'][number][]): boolean => some.some((one) => offers.includes(one));
  const folders = foldersNow(world, state);
  const files = [...world.files, ...(draft === undefined ? [] : [{ ...draft, folder: 'none' }])];
  const last = state.made.at(-1);
  return {
    ...factsOfEach(files, (file) => {
      const { id } = file;
      const folder = state.folders[id] ?? file.folder;
      const name = tidyText(nameNow(state, id) ?? file.name);
      const copies = state.copies.filter((one) => one.of === id && !state.deleted.includes(one.id));
      return {
        [`file.${id}.folder`]: folder,
        [`file.${id}.opened`]: state.opened.includes(id),
        [`file.${id}.deleted`]: state.deleted.includes(id),
        [`file.${id}.name`]: name,
        ...((has('rename') || draft !== undefined) && { [`file.${id}.name.folded`]: foldText(name) }),
        ...(has('copy') && {
          [`file.${id}.copies`]: copies.length,
          [`file.${id}.copy`]: state.folders[copies.at(-1)?.id ?? ''] ?? 'none',
        }),
        ...(has('create') && {
          [`file.${id}.in`]: foldText(folders.find((one) => one.id === folder)?.name ?? ''),
        }),
      };
    }),
    'folder.current': state.current,
    moves: state.moves,
    ...(has('create') && {
      'made.count': state.made.length,
      'made.name': last?.name ?? '',
      'made.folded': foldText(last?.name ?? ''),
      'made.parent': last?.parent ?? 'none',
    }),
    ...(has('find') && { searched: state.searched, 'query.folded': foldText(state.query) }),
    ...(has('restore') && { 'basket.emptied': state.gone.length > 0 }),
    ...(has('sort') && { sorted: state.sorted }),
  };
}
