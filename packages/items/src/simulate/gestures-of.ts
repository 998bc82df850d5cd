import { lookUp } from '../item/look-up.ts';
import type { World } from '../item/item.ts';
import { arrangeGestures } from '../simulations/arrange/simulate.ts';
import { keyboardGestures } from '../simulations/keyboard/simulate.ts';
import { touchGestures } from '../simulations/touch/simulate.ts';
import { browserGestures } from '../simulations/browser/simulate.ts';
import { desktopGestures } from '../simulations/desktop/simulate.ts';
import { filesGestures } from '../simulations/files/simulate.ts';
import { formGestures } from '../simulations/form/simulate.ts';
import { mailGestures } from '../simulations/mail/simulate.ts';
import { pageGestures } from '../simulations/page/simulate.ts';
import { pointingGestures } from '../simulations/pointing/simulate.ts';
import { searchGestures } from '../simulations/search/simulate.ts';
import { accountGestures } from '../simulations/account/simulate.ts';
import { phoneGestures } from '../simulations/phone/simulate.ts';
import { paymentGestures } from '../simulations/payment/simulate.ts';
import type { Gestures } from './gestures.ts';
import { textingGestures } from '../simulations/texting/simulate.ts';
import { callGestures } from '../simulations/call/simulate.ts';

/** What a person could set about doing in worlds of this kind; its state and actions stay opaque. */
export function gesturesOf(kind: World['kind']): Gestures<World, unknown, { readonly type: string }> {
  const kinds: Readonly<Record<World['kind'], unknown>> = {
    pointing: pointingGestures,
    arrange: arrangeGestures,
    touch: touchGestures,
    keyboard: keyboardGestures,
    page: pageGestures,
    form: formGestures,
    mail: mailGestures,
    search: searchGestures,
    browser: browserGestures,
    files: filesGestures,
    desktop: desktopGestures,
    account: accountGestures,
    phone: phoneGestures,
    payment: paymentGestures,
    texting: textingGestures,
    call: callGestures,
  };
  // Each takes only worlds of its own kind: the kind read from a world is what chooses it.
  return lookUp(kinds, kind) as Gestures<World, unknown, { readonly type: string }>;
}
