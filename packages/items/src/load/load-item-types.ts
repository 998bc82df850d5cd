import type { AskedType } from '../item/asked-types.ts';
import { provideItemTypes } from '../item/item-type-of.ts';
import type { Body } from '../item/item.ts';
import { lookUp } from '../item/look-up.ts';

/**
 * Fetches the code of these ways of asking and provides it. Rejects where one cannot be had, the others being provided all the
 * same; asking again is allowed.
 */
export async function loadItemTypes(types: readonly AskedType[]): Promise<void> {
  await Promise.all(types.map(async (type) => provideItemTypes([await lookUp(imports(), type)()])));
}

function imports(): Readonly<Record<AskedType, () => Promise<{ readonly id: Body['type'] }>>> {
  return {
    order: async () => (await import('../order/order.ts')).order,
    match: async () => (await import('../match/match.ts')).match,
    'inline-choice': async () => (await import('../inline-choice/inline-choice.ts')).inlineChoice,
    entry: async () => (await import('../entry/entry.ts')).entry,
    point: async () => (await import('../point/point.ts')).point,
    'self-report': async () => (await import('../self-report/self-report.ts')).selfReport,
  };
}
