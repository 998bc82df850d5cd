import type { FilesState, FilesWorld } from '@jalon/items';
import { filesNow, foldersNow, shownFiles } from '@jalon/items/simulations/files';
import type { MoveWords } from '../parts/move-words.ts';
import type { FilesWords } from './files-words.ts';

/** What a screen reader is told that an action changed; null where nothing needs saying. */
export function whatChanged(
  world: FilesWorld,
  before: FilesState,
  after: FilesState,
  words: FilesWords,
  moving: MoveWords,
): string | null {
  const folderName = (id: string): string =>
    id === 'basket' ? words.basket : (foldersNow(world, after).find((one) => one.id === id)?.name ?? words.root);
  const file = (id: string | null | undefined) => filesNow(world, after).find((one) => one.id === id);
  const fileName = (id: string | null | undefined): string => file(id)?.name ?? '';
  const wasThere = (id: string): boolean => filesNow(world, before).some((one) => one.id === id);
  const moved = filesNow(world, after).find(({ id }) => before.folders[id] !== after.folders[id]);
  if (moved !== undefined) {
    const folder = folderName(moved.folder);
    if (moved.of !== undefined && !wasThere(moved.id)) return words.copied(moved.name, folder);
    return wasThere(moved.id) ? moving.put(moved.name, folder) : words.saved(moved.name, folder);
  }
  const renamed = filesNow(world, after).find(({ id }) => before.names[id] !== after.names[id]);
  if (renamed !== undefined) return words.renamed(renamed.name);
  if (after.made.length > before.made.length) return words.created(after.made.at(-1)?.name ?? '');
  if (after.gone.length > before.gone.length) return words.basketEmptied;
  const back = before.deleted.find((id) => !after.deleted.includes(id));
  if (back !== undefined) return words.restored(fileName(back), folderName(after.folders[back] ?? 'root'));
  if (after.query !== before.query && after.query !== '')
    return words.found(shownFiles(world, after).length, after.query);
  if (after.sorted !== before.sorted && after.sorted !== 'none') return words.sortedBy[after.sorted];
  if (after.held !== null && after.held !== before.held) return moving.held(fileName(after.held));
  if (after.opened.length > before.opened.length) return words.openedNamed(fileName(after.opened.at(-1)));
  if (after.deleted.length > before.deleted.length) return words.removedNamed(fileName(after.deleted.at(-1)));
  if (after.current !== before.current) return words.inFolder(folderName(after.current));
  return before.held !== null && after.held === null ? moving.letGo(fileName(before.held)) : null;
}
