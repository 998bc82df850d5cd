import type { Item } from '../item/item.ts';
import type { WorldKind } from './world-kinds.ts';

/** The kinds of worlds that these items are performed in, each once: what a host has to load before it begins one. */
export function worldKindsOf(items: readonly Item[]): readonly WorldKind[] {
  const kinds = items.flatMap(({ content }) =>
    Object.values(content).flatMap((body) => (body.type === 'simulation' ? [body.world.kind] : [])),
  );
  return [...new Set(kinds)];
}
