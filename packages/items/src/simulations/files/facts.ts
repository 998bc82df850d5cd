import type { FactValue } from '@jalon/referential/condition';
import { factsOfEach } from '../../simulation/facts-of-each.ts';
import type { FilesState, FilesWorld } from './world.ts';

/**
 * Every fact that a goal about these files may read, as it is now: where each file is (its last folder when deleted), the
 * folder open, and how many times a file changed folder.
 */
export function filesFacts(world: FilesWorld, state: FilesState): Readonly<Record<string, FactValue>> {
  return {
    ...factsOfEach(world.files, ({ id, name, folder }) => ({
      [`file.${id}.folder`]: state.folders[id] ?? folder,
      [`file.${id}.opened`]: state.opened.includes(id),
      [`file.${id}.deleted`]: state.deleted.includes(id),
      [`file.${id}.name`]: name,
    })),
    'folder.current': state.current,
    moves: state.moves,
  };
}
