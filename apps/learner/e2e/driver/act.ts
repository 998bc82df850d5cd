import type { Locator, Page } from '@playwright/test';
import type {
  ArrangeAction,
  Body,
  ChoiceAction,
  DesktopAction,
  DesktopState,
  FilesAction,
  FilesState,
  FilesWorld,
  FormAction,
  FormField,
  FormWorld,
  MailAction,
  PageAction,
  PointingAction,
  SearchAction,
} from '@jalon/items';
import type { Hand } from './hand.ts';
import { bringIntoView } from './bring-into-view.ts';
import { wordsIn, type Locale } from './words.ts';

/** Where an action is done: the page, the activity's area, and the hand that does it. */
interface Bench {
  readonly page: Page;
  readonly area: Locator;
  readonly hand: Hand;
  /** What the views say. */
  readonly words: ReturnType<typeof wordsIn>['views'];
}

/**
 * Does one action of an activity with real gestures on what is shown. `state` is the activity's state before it; `next` is the
 * action that follows, because one gesture may be two actions (a double press, a drag). Gives how many actions were done.
 */
export async function act(
  page: Page,
  hand: Hand,
  body: Body,
  state: unknown,
  action: unknown,
  next: unknown,
  locale: Locale = 'fr',
): Promise<1 | 2> {
  const bench: Bench = { page, hand, area: page.locator('.jalon-activity'), words: wordsIn(locale).views };
  if (body.type === 'choice')
    return await choose(bench, body.options.find(({ id }) => id === (action as ChoiceAction).option)?.label ?? '');
  if (body.type !== 'simulation') throw new Error(`no hand for ${body.type} yet`);
  const { world } = body;
  switch (world.kind) {
    case 'pointing':
      return await point(bench, action as PointingAction, next as PointingAction | undefined, world.gesture);
    case 'arrange':
      return await arrange(bench, action as ArrangeAction, next as ArrangeAction | undefined);
    case 'page':
      return await lookAt(bench, action as PageAction);
    case 'form':
      return await fill(bench, world, action as FormAction);
    case 'mail':
      return await mail(
        bench,
        action as MailAction,
        world.messages.flatMap(({ attachments, links }) => [
          ...attachments.map(({ id, name }) => ({ id, name })),
          ...links.map(({ id, label }) => ({ id, name: label })),
        ]),
      );
    case 'search':
      return await search(bench, action as SearchAction);
    case 'files':
      return await files(bench, world, state as FilesState, action as FilesAction, next as FilesAction | undefined);
    case 'desktop':
      return await desktop(bench, world.style, state as DesktopState, action as DesktopAction);
    default: {
      const never: never = world;
      return never;
    }
  }
}

/** A button whose name begins with these words, whatever follows. */
function startOf(say: (thing: string) => string): RegExp {
  return new RegExp(`^${say('').trim()}`, 'u');
}

const quote = (id: string): string => JSON.stringify(id);

/** Radio buttons and boxes are pressed by their words with a pointer, and reached themselves with the keyboard. */
async function tick({ hand }: Bench, box: Locator): Promise<1> {
  await hand.press(hand.input === 'keyboard' ? box : box.locator('xpath=ancestor::label[1]'));
  return 1;
}

async function choose(bench: Bench, label: string): Promise<1> {
  return await tick(bench, bench.area.getByLabel(label, { exact: true }).and(bench.area.locator('input')));
}

async function point(
  { area, hand }: Bench,
  action: PointingAction,
  next: PointingAction | undefined,
  gesture: 'press' | 'double',
): Promise<1 | 2> {
  if (action.target === null) throw new Error('nobody presses beside on purpose');
  const target = area.locator(`[data-target=${quote(action.target)}]`);
  if (action.type === 'open') {
    await hand.open(target);
    return 1;
  }
  // The presses of a double press are part of its gesture.
  if (gesture === 'double' && next !== undefined && next.target === action.target) return 1;
  await hand.press(target);
  return 1;
}

async function arrange(
  { area, hand, page }: Bench,
  action: ArrangeAction,
  next: ArrangeAction | undefined,
): Promise<1 | 2> {
  if (action.type === 'cancel') {
    await page.keyboard.press('Escape');
    return 1;
  }
  if (action.type === 'put') throw new Error('a place comes after a thing');
  const thing = area.locator(`[data-thing=${quote(action.thing)}]`);
  if (next?.type !== 'put') {
    await hand.press(thing);
    return 1;
  }
  const place = area.locator(`[data-place=${quote(next.place)}]`);
  await hand.move(thing, hand.input === 'mouse' ? place : place.getByRole('button').first());
  return 2;
}

async function lookAt({ area, hand, page }: Bench, action: PageAction): Promise<1> {
  const block = area.locator(`[data-block=${quote(action.block)}]`);
  if (action.type === 'see') await bringIntoView(page, hand, area.getByRole('region'), block);
  else await hand.press(block.locator('a, button'));
  return 1;
}

async function fill(bench: Bench, world: FormWorld, action: FormAction): Promise<1> {
  const { area, hand, words } = bench;
  if (action.type === 'submit') {
    await hand.press(area.getByRole('button', { name: world.submit ?? '', exact: true }));
    return 1;
  }
  const field = world.fields.find(({ id }) => id === action.field);
  if (field === undefined) throw new Error(`no field ${action.field}`);
  if (field.kind === 'choice') {
    const option = field.options?.find(({ id }) => id === action.value)?.label ?? '';
    return await tick(
      bench,
      named(area, 'radiogroup', field, words.form.required).getByRole('radio', { name: option, exact: true }),
    );
  }
  if (field.kind === 'checkbox') return await tick(bench, named(area, 'checkbox', field, words.form.required));
  await hand.write(named(area, 'textbox', field, words.form.required), action.value);
  return 1;
}

/** A field by its label; a required one says so in its own name, or once for the whole form. */
function named(
  area: Locator,
  role: 'radiogroup' | 'checkbox' | 'textbox',
  { label }: FormField,
  required: string,
): Locator {
  return area
    .getByRole(role, { name: label, exact: true })
    .or(area.getByRole(role, { name: `${label} (${required})`, exact: true }));
}

async function mail(
  { area, hand, words: { mail: words } }: Bench,
  action: MailAction,
  named: readonly { readonly id: string; readonly name: string }[],
): Promise<1> {
  const button = (name: string): Promise<void> => hand.press(area.getByRole('button', { name }).first());
  const nameOf = (id: string): string => named.find((each) => each.id === id)?.name ?? id;
  switch (action.type) {
    case 'open':
      await hand.press(area.locator(`[data-message=${quote(action.message)}]`));
      return 1;
    case 'openAttachment':
      await hand.press(area.getByRole('button', { name: nameOf(action.attachment) }));
      return 1;
    case 'followLink':
      await hand.press(area.getByRole('link', { name: nameOf(action.link), exact: true }));
      return 1;
    case 'write':
      await hand.write(area.getByRole('textbox', { name: words.yourText }), action.text);
      return 1;
    case 'reply':
      await button(words.reply);
      return 1;
    case 'send':
      await button(words.send);
      return 1;
    case 'report':
      await button(words.report);
      return 1;
    case 'delete':
      await button(words.remove);
      return 1;
    case 'back':
      await button(words.back);
      return 1;
    default: {
      const never: never = action;
      return never;
    }
  }
}

async function search({ area, hand, words: { search: words } }: Bench, action: SearchAction): Promise<1> {
  switch (action.type) {
    case 'type':
      await hand.write(area.getByRole('textbox', { name: words.box }), action.text);
      return 1;
    case 'search':
      await hand.press(area.getByRole('button', { name: words.go, exact: true }));
      return 1;
    case 'open':
      await hand.press(area.locator(`[data-result=${quote(action.result)}] a`));
      return 1;
    case 'back':
      await hand.press(area.getByRole('button', { name: words.back }));
      return 1;
    default: {
      const never: never = action;
      return never;
    }
  }
}

async function files(
  bench: Bench,
  world: FilesWorld,
  state: FilesState,
  action: FilesAction,
  next: FilesAction | undefined,
): Promise<1 | 2> {
  const { area, hand } = bench;
  const words = bench.words.files;
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
  { area, hand, words: { files: words } }: Bench,
  world: FilesWorld,
  from: string,
  to: string,
  holding: boolean,
): Promise<void> {
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

async function desktop(
  { area, hand, words: { desktop: words } }: Bench,
  style: 'windows' | 'tabs',
  state: DesktopState,
  action: DesktopAction,
): Promise<1> {
  if (action.type === 'start') {
    await hand.press(area.locator(`[data-program=${quote(action.program)}]`));
    return 1;
  }
  const { window } = action;
  if (style === 'tabs') {
    const tab = area.locator(`[data-tab=${quote(window)}]`);
    await hand.press(
      action.type === 'show'
        ? tab.getByRole('button').first()
        : tab.getByRole('button', { name: startOf(words.closeTab) }),
    );
    return 1;
  }
  const task = area.locator(`[data-task=${quote(window)}]`);
  if (action.type === 'show') {
    await hand.press(task);
    return 1;
  }
  const button = area
    .locator(`[data-window=${quote(window)}]`)
    .getByRole('button', { name: startOf(action.type === 'close' ? words.close : words.minimise) });
  const front = state.order.findLast((id) => !state.minimised.includes(id));
  if (front !== window && !(await isOnTop(button))) await hand.press(task);
  await hand.press(button);
  return 1;
}

/** Whether a press at its middle would reach it. */
async function isOnTop(target: Locator): Promise<boolean> {
  return await target.evaluate((node) => {
    const box = node.getBoundingClientRect();
    const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return top !== null && (node === top || node.contains(top));
  });
}
