import { AREAS, type DimensionId } from '@jalon/referential';

/**
 * The dimension to which a key leads: up and down through all of them, left and right to the same row of the area beside
 * (its last where it is shorter), Home and End to both ends. Null for another key, and where there is nothing further.
 */
export function nextTile(from: DimensionId, key: string): DimensionId | null {
  const all = AREAS.flatMap(({ dimensions }) => dimensions);
  const at = all.indexOf(from);
  switch (key) {
    case 'ArrowDown':
      return all[at + 1] ?? null;
    case 'ArrowUp':
      return all[at - 1] ?? null;
    case 'ArrowRight':
      return beside(from, 1);
    case 'ArrowLeft':
      return beside(from, -1);
    case 'Home':
      return all[0] ?? null;
    case 'End':
      return all.at(-1) ?? null;
    default:
      return null;
  }
}

function beside(from: DimensionId, step: 1 | -1): DimensionId | null {
  const area = AREAS.findIndex(({ dimensions }) => dimensions.includes(from));
  const row = AREAS[area]?.dimensions.indexOf(from) ?? 0;
  const there = AREAS[area + step]?.dimensions;
  return there?.[row] ?? there?.at(-1) ?? null;
}
