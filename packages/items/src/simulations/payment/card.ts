import type { PaymentCard, PaymentField } from './world.ts';

/** The boxes of the card form, in their order. */
export const PAYMENT_FIELDS: readonly PaymentField[] = ['number', 'expiry', 'code'];

/** Signs that may be slips, in each box: a card of one's own differs by more. */
const SLIPS: Readonly<Record<PaymentField, number>> = { number: 3, expiry: 2, code: 1 };

/** True when this is what the card says, spaces apart. */
export function isOnCard(card: PaymentCard, field: PaymentField, text: string): boolean {
  return bare(text) === bare(card[field]);
}

/**
 * True when this may be a beginning of what the card says, a few slips apart. Anything else is refused as it is typed, so that
 * nobody's own card is ever held.
 */
export function isNearCard(card: PaymentCard, field: PaymentField, text: string): boolean {
  const typed = bare(text);
  const printed = bare(card[field]);
  if (typed.length > printed.length + 1) return false;
  return nearestPrefix(typed, printed) <= SLIPS[field];
}

function bare(text: string): string {
  return text.replaceAll(/[\s./-]/gu, '');
}

/** The fewest signs to add, remove or change to make of `typed` some beginning of `whole` (Levenshtein 1966, last row's minimum). */
function nearestPrefix(typed: string, whole: string): number {
  let row = Array.from({ length: whole.length + 1 }, (_, at) => at);
  for (const [index, sign] of Array.from(typed).entries()) {
    const next = [index + 1];
    for (let at = 1; at <= whole.length; at += 1) {
      const changed = (row[at - 1] ?? 0) + (whole[at - 1] === sign ? 0 : 1);
      next.push(Math.min(changed, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
    }
    row = next;
  }
  return Math.min(...row);
}
