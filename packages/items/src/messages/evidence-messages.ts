import type { EvidenceMessages } from '../simulation/evidence-message.ts';
import type { WorldKind } from '../simulation/world-kinds.ts';
import { browserMessages } from '../simulations/browser/messages.ts';
import { desktopMessages } from '../simulations/desktop/messages.ts';
import { pageMessages } from '../simulations/page/messages.ts';
import { arrangeMessages } from '../simulations/arrange/messages.ts';
import { keyboardMessages } from '../simulations/keyboard/messages.ts';
import { pointingMessages } from '../simulations/pointing/messages.ts';
import { touchMessages } from '../simulations/touch/messages.ts';
import { filesMessages } from '../simulations/files/messages.ts';
import { formMessages } from '../simulations/form/messages.ts';
import { mailMessages } from '../simulations/mail/messages.ts';
import { searchMessages } from '../simulations/search/messages.ts';
import { accountMessages } from '../simulations/account/messages.ts';
import { phoneMessages } from '../simulations/phone/messages.ts';
import { paymentMessages } from '../simulations/payment/messages.ts';
import { textingMessages } from '../simulations/texting/messages.ts';
import { callMessages } from '../simulations/call/messages.ts';

/** What the evidence codes of each kind of world say; a kind where nothing has a code has none. */
export function evidenceMessages(): Readonly<Record<WorldKind, EvidenceMessages>> {
  return {
    pointing: pointingMessages,
    arrange: arrangeMessages,
    touch: touchMessages,
    keyboard: keyboardMessages,
    page: pageMessages,
    form: formMessages,
    mail: mailMessages,
    search: searchMessages,
    browser: browserMessages,
    files: filesMessages,
    desktop: desktopMessages,
    account: accountMessages,
    phone: phoneMessages,
    payment: paymentMessages,
    texting: textingMessages,
    call: callMessages,
  };
}
