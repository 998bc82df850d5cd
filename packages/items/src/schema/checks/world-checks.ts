import type { World } from '../../item/item.ts';
import { arrangeCheck } from '../../simulations/arrange/check.ts';
import { keyboardCheck } from '../../simulations/keyboard/check.ts';
import { touchCheck } from '../../simulations/touch/check.ts';
import { browserCheck } from '../../simulations/browser/check.ts';
import { desktopCheck } from '../../simulations/desktop/check.ts';
import { filesCheck } from '../../simulations/files/check.ts';
import { formCheck } from '../../simulations/form/check.ts';
import { mailCheck } from '../../simulations/mail/check.ts';
import { pageCheck } from '../../simulations/page/check.ts';
import { pointingCheck } from '../../simulations/pointing/check.ts';
import { searchCheck } from '../../simulations/search/check.ts';
import { accountCheck } from '../../simulations/account/check.ts';
import { phoneCheck } from '../../simulations/phone/check.ts';
import { paymentCheck } from '../../simulations/payment/check.ts';
import type { WorldCheck } from './world-check.ts';
import { textingCheck } from '../../simulations/texting/check.ts';
import { callCheck } from '../../simulations/call/check.ts';

/** What is checked of each kind of world. */
const CHECKS: { readonly [K in World['kind']]: WorldCheck<Extract<World, { readonly kind: K }>> } = {
  pointing: pointingCheck,
  arrange: arrangeCheck,
  touch: touchCheck,
  keyboard: keyboardCheck,
  page: pageCheck,
  form: formCheck,
  mail: mailCheck,
  search: searchCheck,
  browser: browserCheck,
  files: filesCheck,
  desktop: desktopCheck,
  account: accountCheck,
  phone: phoneCheck,
  payment: paymentCheck,
  texting: textingCheck,
  call: callCheck,
};

/** What is checked of worlds of this one's kind. */
export function worldCheckOf(world: World): WorldCheck<World> {
  // Each takes only worlds of its own kind: the kind read from the world is what chooses it.
  return CHECKS[world.kind] as WorldCheck<World>;
}
