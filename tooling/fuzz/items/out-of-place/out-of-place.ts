import type { World } from '../../../../packages/items/src/item/item.ts';
import type { Action } from '../sensible-actions.ts';
import { accountOutOfPlace } from './account.ts';
import { arrangeOutOfPlace } from './arrange.ts';
import { browserOutOfPlace } from './browser.ts';
import { callOutOfPlace } from './call.ts';
import { desktopOutOfPlace } from './desktop.ts';
import { filesOutOfPlace } from './files.ts';
import { formOutOfPlace } from './form.ts';
import { keyboardOutOfPlace } from './keyboard.ts';
import { mailOutOfPlace } from './mail.ts';
import { pageOutOfPlace } from './page.ts';
import { paymentOutOfPlace } from './payment.ts';
import { phoneOutOfPlace } from './phone.ts';
import { pointingOutOfPlace } from './pointing.ts';
import { searchOutOfPlace } from './search.ts';
import { textingOutOfPlace } from './texting.ts';
import { touchOutOfPlace } from './touch.ts';

type OutOfPlace = (world: World, state: unknown) => readonly Action[];

const KINDS = {
  pointing: pointingOutOfPlace,
  arrange: arrangeOutOfPlace,
  touch: touchOutOfPlace,
  keyboard: keyboardOutOfPlace,
  page: pageOutOfPlace,
  form: formOutOfPlace,
  mail: mailOutOfPlace,
  search: searchOutOfPlace,
  browser: browserOutOfPlace,
  files: filesOutOfPlace,
  desktop: desktopOutOfPlace,
  account: accountOutOfPlace,
  phone: phoneOutOfPlace,
  payment: paymentOutOfPlace,
  texting: textingOutOfPlace,
  call: callOutOfPlace,
} satisfies Readonly<Record<World['kind'], unknown>>;

/**
 * Actions that a world must refuse as it stands, told from what it shows and offers and not from its own code: on what is nowhere in it,
 * and on what is closed, deleted, blocked, not offered or not shown.
 */
export function outOfPlace(world: World, state: unknown): readonly Action[] {
  // Each takes only worlds of its own kind: the kind read from a world is what chooses it.
  return (KINDS[world.kind] as unknown as OutOfPlace)(world, state);
}
