import { provideSimulations, type AnySimulation, type World, type WorldKind } from '@jalon/items';
import type { ReactElement } from 'react';
import type { WorldViewProps } from './parts/view-props.ts';

/** What is drawn for worlds of one kind; world, state and actions stay opaque. */
export type WorldPart = (props: WorldViewProps<World, unknown, unknown>) => ReactElement;

/** Drawn and run together: one file is fetched for each kind. */
const FETCH: Readonly<Record<WorldKind, () => Promise<unknown>>> = {
  pointing: () => import('./pointing/index.ts'),
  arrange: () => import('./arrange/index.ts'),
  page: () => import('./page/index.ts'),
  form: () => import('./form/index.ts'),
  mail: () => import('./mail/index.ts'),
  search: () => import('./search/index.ts'),
  files: () => import('./files/index.ts'),
  desktop: () => import('./desktop/index.ts'),
};

const parts: Map<WorldKind, WorldPart> = /* @__PURE__ */ new Map();
const fetching: Map<WorldKind, Promise<void>> = /* @__PURE__ */ new Map();

/** What draws worlds of this kind, once it was fetched. */
export function worldPart(kind: WorldKind): WorldPart | undefined {
  return parts.get(kind);
}

/** Fetches what draws and what runs worlds of this kind, once; again only after a failure. */
export function loadWorld(kind: WorldKind): Promise<void> {
  const known = fetching.get(kind);
  if (known) return known;
  const fetched = fetch(kind).catch((cause: unknown) => {
    fetching.delete(kind);
    throw cause;
  });
  fetching.set(kind, fetched);
  return fetched;
}

/** Fetches several, and says whether any was not there before; what cannot be had is fetched again when it is needed. */
export async function loadWorlds(kinds: readonly WorldKind[]): Promise<boolean> {
  const missing = kinds.filter((kind) => !parts.has(kind));
  await Promise.allSettled(missing.map(loadWorld));
  return missing.some((kind) => parts.has(kind));
}

async function fetch(kind: WorldKind): Promise<void> {
  // Each takes only worlds of its own kind: the kind read from a world is what chooses it.
  const { View, simulation } = (await FETCH[kind]()) as {
    readonly View: WorldPart;
    readonly simulation: AnySimulation;
  };
  provideSimulations([simulation]);
  parts.set(kind, View);
}
