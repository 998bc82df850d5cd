import type { Page } from '@playwright/test';
import type { Body, World } from '@jalon/items';
import type { Hand } from './hand.ts';
import { arrangeHand } from './hands/arrange.ts';
import { keyboardHand } from './hands/keyboard.ts';
import { touchHand } from './hands/touch.ts';
import type { Bench } from './hands/bench.ts';
import { browserHand } from './hands/browser.ts';
import { choiceHand } from './hands/choice.ts';
import { desktopHand } from './hands/desktop.ts';
import { entryHand } from './hands/entry.ts';
import { filesHand } from './hands/files.ts';
import { formHand } from './hands/form.ts';
import { inlineChoiceHand } from './hands/inline-choice.ts';
import { mailHand } from './hands/mail.ts';
import { matchHand } from './hands/match.ts';
import { orderHand } from './hands/order.ts';
import { pageHand } from './hands/page.ts';
import { pointHand } from './hands/point.ts';
import { pointingHand } from './hands/pointing.ts';
import { searchHand } from './hands/search.ts';
import { selfReportHand } from './hands/self-report.ts';
import { textingHand } from './hands/texting.ts';
import { callHand } from './hands/call.ts';
import { accountHand } from './hands/account.ts';
import { phoneHand } from './hands/phone.ts';
import { paymentHand } from './hands/payment.ts';
import type { Locale } from './words.ts';

/** How actions of one kind are done with real gestures. Gives how many were: one gesture may be two (a double press, a drag). */
type KindHand = (bench: Bench, shown: never, state: never, action: never, next: never) => Promise<1 | 2>;

/** The ways of asking that are no world. */
type Asked = Exclude<Body['type'], 'simulation'>;

const ASKED: Readonly<Record<Asked, KindHand>> = {
  choice: choiceHand,
  order: orderHand,
  match: matchHand,
  'inline-choice': inlineChoiceHand,
  entry: entryHand,
  point: pointHand,
  'self-report': selfReportHand,
};

const WORLDS: Readonly<Record<World['kind'], KindHand>> = {
  pointing: pointingHand,
  arrange: arrangeHand,
  touch: touchHand,
  keyboard: keyboardHand,
  page: pageHand,
  form: formHand,
  mail: mailHand,
  search: searchHand,
  browser: browserHand,
  files: filesHand,
  desktop: desktopHand,
  texting: textingHand,
  call: callHand,
  account: accountHand,
  phone: phoneHand,
  payment: paymentHand,
};

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
  const bench: Bench = { page, hand, area: page.locator('.jalon-activity'), locale };
  const doIt = body.type === 'simulation' ? WORLDS[body.world.kind] : ASKED[body.type];
  // Each takes only actions of its own kind: the kind read from the body is what chooses it.
  const shown = body.type === 'simulation' ? body.world : body;
  return await doIt(bench, shown as never, state as never, action as never, next as never);
}
