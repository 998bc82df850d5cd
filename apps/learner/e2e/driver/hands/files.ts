import type { Locator } from '@playwright/test';
import type { FilesAction, FilesState, FilesWorld } from '@jalon/items';
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
      name: verb(world.files.find((file) => file.id === id)?.name ?? ''),
      exact: true,
    });
  switch (action.type) {
    case 'openFolder':
      await walk(bench, world, state.current, action.folder, state.held !== null);
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
      throw new Error('a folder comes after a file');
    case 'pick': {
      const grip = world.offers.includes('open')
        ? named(words.moveNamed, action.file)
        : row(action.file).getByRole('button').first();
      if (next?.type !== 'put') {
        await hand.press(grip);
        return 1;
      }
      const { folder } = next;
      const isHere = world.folders.find(({ id }) => id === folder)?.parent === state.current;
      if (isHere && hand.input === 'mouse') {
        await hand.move(row(action.file), area.locator(`li[data-place=${quote(folder)}]`));
        return 2;
      }
      await hand.press(grip);
      if (isHere) {
        await hand.press(area.locator(`[data-folder=${quote(folder)}]`));
        return 2;
      }
      await walk(bench, world, state.current, folder, true);
      await hand.press(area.getByRole('button', { name: words.putHere, exact: true }));
      return 2;
    }
    default: {
      const never: never = action;
      return never;
    }
  }
}

/** From a folder to another by the way a person has: up, then down. */
async function walk(
  { area, hand, locale }: Bench,
  world: FilesWorld,
  from: string,
  to: string,
  holding: boolean,
): Promise<void> {
  const words = filesWords[locale];
  const above = (id: string): readonly string[] => {
    const parent = world.folders.find((folder) => folder.id === id)?.parent;
    return parent === undefined ? [id] : [id, ...above(parent)];
  };
  const down = [...above(to)].reverse();
  let here = from;
  while (!down.includes(here)) {
    await hand.press(area.getByRole('button', { name: startOf(words.up) }));
    here = world.folders.find(({ id }) => id === here)?.parent ?? 'root';
  }
  for (const folder of down.slice(down.indexOf(here) + 1)) {
    const name = world.folders.find(({ id }) => id === folder)?.name ?? '';
    await hand.press(
      holding
        ? area.getByRole('button', { name: words.openNamed(name), exact: true })
        : area.locator(`[data-folder=${quote(folder)}]`),
    );
  }
}
