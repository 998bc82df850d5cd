import { ASKED_TYPES, type AskedType } from '../item/asked-types.ts';
import type { ItemPart } from '../item/missing-part.ts';
import type { WorldKind } from '../simulation/world-kinds.ts';
import { loadItemTypes } from './load-item-types.ts';
import { loadSimulations } from './load-simulations.ts';

/** Fetches and provides whatever some items need (`partsOf(items)`): ways of asking and worlds. Rejects where one cannot be had. */
export async function loadParts(parts: readonly ItemPart[]): Promise<void> {
  const isAsked = (part: ItemPart): part is AskedType => ASKED_TYPES.includes(part as AskedType);
  const isWorld = (part: ItemPart): part is WorldKind => !isAsked(part);
  await Promise.all([loadItemTypes(parts.filter(isAsked)), loadSimulations(parts.filter(isWorld))]);
}
