import type { FactValue } from '@jalon/referential/condition';
import type { FilesState, FilesWorld } from './world.ts';

/** Every fact that a goal about these files may read. */
export function filesFactNames(world: FilesWorld): readonly string[] {
  return [
    ...world.files.flatMap(({ id }) => [
      `file.${id}.folder`,
      `file.${id}.opened`,
      `file.${id}.deleted`,
      `file.${id}.name`,
    ]),
    'folder.current',
    'moves',
  ];
}

/** The facts now: where each file is (its last folder when deleted), the folder open, and how many times a file changed folder. */
export function filesFacts(world: FilesWorld, state: FilesState): Readonly<Record<string, FactValue>> {
  const facts: Record<string, FactValue> = {};
  for (const { id, name, folder } of world.files) {
    facts[`file.${id}.folder`] = state.folders[id] ?? folder;
    facts[`file.${id}.opened`] = state.opened.includes(id);
    facts[`file.${id}.deleted`] = state.deleted.includes(id);
    facts[`file.${id}.name`] = name;
  }
  facts['folder.current'] = state.current;
  facts['moves'] = state.moves;
  return facts;
}
