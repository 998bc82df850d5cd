import type { Locator } from '@playwright/test';
import type { FilesAction, FilesFolder, FilesState, FilesWorld } from '@jalon/items';
import { filesNow, foldersNow } from '@jalon/items/simulations/files';
import { filesWords } from '../../../../../packages/widget/src/views/files/files-words.ts';
import { quote, startOf, type Bench } from './bench.ts';

/** Folders walked through, files opened, moved, deleted. */
export async function filesHand(
  bench: Bench,
  world: FilesWorld,
  state: FilesState,
  action: FilesAction,
  next: FilesAction | undefined,
): Promise<1 | 2> {
  const { area, hand } = bench;
  const words = filesWords[bench.locale];
  const row = (id: string): Locator => area.locator(`[data-file=${quote(id)}]`);
  const named = (verb: (name: string) => string, id: string): Locator =>
    row(id).getByRole('button', {
      name: verb(filesNow(world, state).find((file) => file.id === id)?.name ?? ''),
      exact: true,
    });
  const button = (name: string): Locator => area.getByRole('button', { name, exact: true });
  const folders = foldersNow(world, state);
  switch (action.type) {
    case 'openFolder':
      if (state.query !== '') await hand.press(button(words.stopFinding));
      await walk(bench, folders, state.current, action.folder, state.held !== null);
      return 1;
    case 'copy': {
      await hand.press(named(words.copyNamed, action.file));
      if (next?.type !== 'put') return 1;
      await putIn(bench, folders, state.current, next.folder);
      return 2;
    }
    case 'restore':
      await hand.press(named(words.restoreNamed, action.file));
      return 1;
    case 'emptyBasket':
      await hand.press(button(words.emptyBasket));
      return 1;
    case 'rename': {
      const name = filesNow(world, state).find((file) => file.id === action.file)?.name ?? '';
      await hand.press(named(words.renameNamed, action.file));
      await hand.write(area.getByLabel(words.newName(name), { exact: true }), action.name);
      await hand.press(button(words.confirm));
      return 1;
    }
    case 'createFolder':
      await hand.press(button(words.newFolder));
      await hand.write(area.getByLabel(words.folderName, { exact: true }), action.name);
      await hand.press(button(words.create));
      return 1;
    case 'find':
      if (action.text === '') await hand.press(button(words.stopFinding));
      else {
        await hand.write(area.getByLabel(words.findLabel, { exact: true }), action.text);
        await hand.press(button(words.find));
      }
      return 1;
    case 'sort':
      await hand.press(button(action.by === 'name' ? words.byName : words.byDate));
      return 1;
    case 'save':
      await hand.write(area.getByLabel(words.fileName, { exact: true }), action.name);
      await hand.press(button(words.save));
      return 1;
    case 'openFile':
      await hand.press(row(action.file).getByRole('button').first());
      return 1;
    case 'delete':
      await hand.press(named(words.removeNamed, action.file));
      return 1;
    case 'cancel':
      await hand.press(area.getByRole('button', { name: words.cancel, exact: true }));
      return 1;
    case 'put':
      // Already in hand, carried from folder to folder on the way.
      await putIn(bench, folders, state.current, action.folder);
      return 1;
    case 'pick': {
      const grip = world.offers.includes('open')
        ? named(words.moveNamed, action.file)
        : row(action.file).getByRole('button').first();
      if (next?.type !== 'put') {
        await hand.press(grip);
        return 1;
      }
      const { folder } = next;
      const isHere = folders.find(({ id }) => id === folder)?.parent === state.current;
      if (isHere && hand.input === 'mouse') {
        await hand.move(row(action.file), area.locator(`li[data-place=${quote(folder)}]`));
        return 2;
      }
      await hand.press(grip);
      await putIn(bench, folders, state.current, folder);
      return 2;
    }
    default: {
      const never: never = action;
      return never;
    }
  }
}

/** Puts what is in hand in a folder: on it where it shows, else once it is open. */
async function putIn(bench: Bench, folders: readonly FilesFolder[], from: string, to: string): Promise<void> {
  const { area, hand, locale } = bench;
  if (folders.find(({ id }) => id === to)?.parent === from) {
    await hand.press(area.locator(`[data-folder=${quote(to)}]`));
    return;
  }
  await walk(bench, folders, from, to, true);
  await hand.press(area.getByRole('button', { name: filesWords[locale].putHere, exact: true }));
}

/** From a folder to another by the way a person has: up, then down. */
async function walk(
  { area, hand, locale }: Bench,
  folders: readonly FilesFolder[],
  from: string,
  to: string,
  holding: boolean,
): Promise<void> {
  const words = filesWords[locale];
  const above = (id: string): readonly string[] => {
    const parent = id === 'basket' ? 'root' : folders.find((folder) => folder.id === id)?.parent;
    return parent === undefined ? [id] : [id, ...above(parent)];
  };
  const down = [...above(to)].reverse();
  let here = from;
  while (!down.includes(here)) {
    await hand.press(area.getByRole('button', { name: startOf(words.up) }));
    here = folders.find(({ id }) => id === here)?.parent ?? 'root';
  }
  for (const folder of down.slice(down.indexOf(here) + 1)) {
    const name = folders.find(({ id }) => id === folder)?.name ?? '';
    await hand.press(
      holding
        ? area.getByRole('button', { name: words.openNamed(name), exact: true })
        : area.locator(`[data-folder=${quote(folder)}]`),
    );
  }
}
