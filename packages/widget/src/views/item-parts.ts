import {
  provideItemTypes,
  provideSimulations,
  type AnyItemType,
  type AnySimulation,
  type ItemPart,
} from '@jalon/items';
import type { ReactElement } from 'react';
import { ASKED_PARTS } from './asked-parts.ts';
import { WORLD_PARTS } from './world-parts.ts';

/** What is drawn for one kind of world or one way of asking; its properties stay opaque. */
export type PartDrawing = (props: object) => ReactElement;

const FETCH: Readonly<Record<ItemPart, () => Promise<unknown>>> = { ...ASKED_PARTS, ...WORLD_PARTS };

const drawings: Map<ItemPart, PartDrawing> = /* @__PURE__ */ new Map();
const fetching: Map<ItemPart, Promise<void>> = /* @__PURE__ */ new Map();

/** What draws this part, once it was fetched. */
export function partDrawing(part: ItemPart): PartDrawing | undefined {
  return drawings.get(part);
}

/** Fetches what draws and what runs this part, once; again only after a failure. */
export function loadPart(part: ItemPart): Promise<void> {
  const known = fetching.get(part);
  if (known) return known;
  const fetched = fetch(part).catch((cause: unknown) => {
    fetching.delete(part);
    throw cause;
  });
  fetching.set(part, fetched);
  return fetched;
}

/** Fetches several, and says whether any was not there before; what cannot be had is fetched again when it is needed. */
export async function loadParts(parts: readonly ItemPart[]): Promise<boolean> {
  const missing = parts.filter((part) => !drawings.has(part));
  await Promise.allSettled(missing.map(loadPart));
  return missing.some((part) => drawings.has(part));
}

async function fetch(part: ItemPart): Promise<void> {
  // Each draws and runs only what bears its name: the name read from a body is what chooses it.
  const fetched = (await FETCH[part]()) as { readonly View: PartDrawing } & (
    | { readonly simulation: AnySimulation }
    | { readonly type: AnyItemType }
  );
  if ('simulation' in fetched) provideSimulations([fetched.simulation]);
  else provideItemTypes([fetched.type]);
  drawings.set(part, fetched.View);
}
