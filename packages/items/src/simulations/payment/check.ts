import { checkIds, idsOf, type WorldCheck } from '../../schema/checks/world-check.ts';
import type { PaymentWorld } from './world.ts';

/** What is chosen has ids of its own, and nobody's real card can be the one of this world. */
export const paymentCheck: WorldCheck<PaymentWorld> = {
  parts(world, report) {
    checkIds('basket', world.basket, report);
    checkIds('options', world.options, report);
    checkIds('deliveries', world.deliveries, report);
    if ((world.start === 'message') !== (world.message !== undefined))
      report(['message'], 'a message where the world starts with one, and only there');
    if (world.start === 'bank' && world.deliveries.length > 0)
      report(['deliveries'], 'none where the bank asks already: the amount is settled');
    if (passesLuhn(world.card.number.replaceAll(' ', '')))
      report(['card', 'number'], 'a number that no real card can have: its last digit must not be the check digit');
  },
  values(world, fact) {
    if (fact === 'delivery') return idsOf(world.deliveries, 'none');
    if (fact !== 'screen') return null;
    return ['message', 'basket', 'card', 'bank', 'receipt', 'declined', 'transferred', 'left'];
  },
};

/** True when the last digit checks the others, as on every real card (ISO/IEC 7812-1, annex B; Luhn 1960). */
function passesLuhn(digits: string): boolean {
  const sum = Array.from(digits)
    .toReversed()
    .map((digit, at) => (at % 2 === 0 ? Number(digit) : Number(digit) * 2))
    .reduce((all, one) => all + (one > 9 ? one - 9 : one), 0);
  return sum % 10 === 0;
}
