import { provideSimulations, type AnySimulation } from '../simulation/simulation-of.ts';
import type { WorldKind } from '../simulation/world-kinds.ts';
import { arrange } from './arrange/arrange.ts';
import { keyboard } from './keyboard/keyboard.ts';
import { touch } from './touch/touch.ts';
import { browser } from './browser/browser.ts';
import { desktop } from './desktop/desktop.ts';
import { files } from './files/files.ts';
import { form } from './form/form.ts';
import { mail } from './mail/mail.ts';
import { page } from './page/page.ts';
import { pointing } from './pointing/pointing.ts';
import { search } from './search/search.ts';
import { account } from './account/account.ts';
import { phone } from './phone/phone.ts';
import { payment } from './payment/payment.ts';
import { texting } from './texting/texting.ts';
import { call } from './call/call.ts';

/** Every kind of world at once: for tests, linters and simulated people. A page loads only what it needs. */
export function provideAllSimulations(): void {
  const all: Readonly<Record<WorldKind, AnySimulation>> = {
    pointing,
    arrange,
    touch,
    keyboard,
    page,
    form,
    mail,
    search,
    browser,
    files,
    desktop,
    account,
    phone,
    payment,
    texting,
    call,
  };
  provideSimulations(Object.values(all));
}
