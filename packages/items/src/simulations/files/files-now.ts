import { foldText } from '../../text/fold-text.ts';
import type { FilesFile, FilesFolder, FilesState, FilesWorld } from './world.ts';

/** A file as it stands: under its name of now, in its folder of now; `of` is the file that it is a copy of. */
export interface FileNow extends FilesFile {
  readonly of?: string;
}

/** Every file that there is, in the basket or not: those of the author, the draft once saved, then copies. */
export function filesNow(world: FilesWorld, state: FilesState): readonly FileNow[] {
  const { draft } = world;
  const all: readonly FileNow[] = [
    ...world.files,
    ...(draft !== undefined && isKnown(state, draft.id) ? [{ ...draft, folder: 'none' }] : []),
  ];
  const copies = state.copies.flatMap(({ id, of }): readonly FileNow[] => {
    const source = all.find((file) => file.id === of);
    return source === undefined ? [] : [{ ...source, id, of }];
  });
  return [...all, ...copies]
    .filter(({ id }) => !state.gone.includes(id))
    .map((file) => ({
      ...file,
      folder: state.folders[file.id] ?? file.folder,
      name: nameNow(state, file.id) ?? nameNow(state, file.of ?? '') ?? file.name,
    }));
}

/** The folders that there are: the author's, then those made. */
export function foldersNow(world: FilesWorld, state: FilesState): readonly FilesFolder[] {
  return [...world.folders, ...state.made];
}

/** The files that show: those of the folder, of the basket, or those found, in the order asked for; what has no date comes last. */
export function shownFiles(world: FilesWorld, state: FilesState): readonly FileNow[] {
  const words = foldText(state.query).split(' ');
  const shown = filesNow(world, state).filter((file) => {
    const deleted = state.deleted.includes(file.id);
    if (state.query !== '') return !deleted && words.every((word) => foldText(file.name).includes(word));
    return state.current === 'basket' ? deleted : !deleted && file.folder === state.current;
  });
  if (state.sorted === 'name') return shown.toSorted((a, b) => compare(foldText(a.name), foldText(b.name)));
  return state.sorted === 'date' ? shown.toSorted((a, b) => compare(b.date ?? '', a.date ?? '')) : shown;
}

/** True while the box that saves the draft is open. */
export function isSaving({ draft }: FilesWorld, state: FilesState): boolean {
  return draft !== undefined && !isKnown(state, draft.id);
}

/** The name given to a file since the start, if any. */
export function nameNow({ names }: FilesState, id: string): string | undefined {
  return Object.hasOwn(names, id) ? names[id] : undefined;
}

function isKnown(state: FilesState, id: string): boolean {
  return Object.hasOwn(state.folders, id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
