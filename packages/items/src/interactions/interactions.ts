import { entry } from '../entry/entry.ts';
import { inlineChoice } from '../inline-choice/inline-choice.ts';
import { provideItemTypes } from '../item/item-type-of.ts';
import { match } from '../match/match.ts';
import { order } from '../order/order.ts';
import { point } from '../point/point.ts';
import { selfReport } from '../self-report/self-report.ts';

/** Every way of asking besides choosing: what a page loads only when an item needs it. */
export const interactions = [order, match, inlineChoice, entry, point, selfReport] as const;

/** Gives all of them to the engine. Doing it again changes nothing. */
export function provideInteractions(): void {
  provideItemTypes(interactions);
}
