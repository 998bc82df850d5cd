import { lookUp } from '../item/look-up.ts';
import { provideSimulations, type AnySimulation } from '../simulation/simulation-of.ts';
import type { WorldKind } from '../simulation/world-kinds.ts';

/**
 * Fetches the code of these kinds of worlds and provides it. Rejects where one cannot be had, the others being provided all the
 * same; asking again is allowed.
 */
export async function loadSimulations(kinds: readonly WorldKind[]): Promise<void> {
  await Promise.all(kinds.map(async (kind) => provideSimulations([await lookUp(imports(), kind)()])));
}

function imports(): Readonly<Record<WorldKind, () => Promise<AnySimulation>>> {
  return {
    pointing: async () => (await import('../simulations/pointing/pointing.ts')).pointing,
    arrange: async () => (await import('../simulations/arrange/arrange.ts')).arrange,
    touch: async () => (await import('../simulations/touch/touch.ts')).touch,
    keyboard: async () => (await import('../simulations/keyboard/keyboard.ts')).keyboard,
    page: async () => (await import('../simulations/page/page.ts')).page,
    form: async () => (await import('../simulations/form/form.ts')).form,
    mail: async () => (await import('../simulations/mail/mail.ts')).mail,
    search: async () => (await import('../simulations/search/search.ts')).search,
    browser: async () => (await import('../simulations/browser/browser.ts')).browser,
    files: async () => (await import('../simulations/files/files.ts')).files,
    desktop: async () => (await import('../simulations/desktop/desktop.ts')).desktop,
    account: async () => (await import('../simulations/account/account.ts')).account,
    phone: async () => (await import('../simulations/phone/phone.ts')).phone,
    payment: async () => (await import('../simulations/payment/payment.ts')).payment,
    texting: async () => (await import('../simulations/texting/texting.ts')).texting,
    call: async () => (await import('../simulations/call/call.ts')).call,
  };
}
