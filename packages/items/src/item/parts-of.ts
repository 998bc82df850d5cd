import { ASKED_TYPES } from './asked-types.ts';
import type { Item } from './item.ts';
import type { ItemPart } from './missing-part.ts';

/** What these items need beyond the core, each once: what a host has to load before it begins one. */
export function partsOf(items: readonly Item[]): readonly ItemPart[] {
  const parts = items.flatMap(({ content }) =>
    Object.values(content).flatMap((body): readonly ItemPart[] => {
      if (body.type === 'simulation') return [body.world.kind];
      return ASKED_TYPES.filter((type) => type === body.type);
    }),
  );
  return [...new Set(parts)];
}
