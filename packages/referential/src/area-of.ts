import { AREAS } from './areas.ts';
import type { AreaId, DimensionId } from './ids.ts';

/** The area a dimension belongs to. Throws a `RangeError` for an id that is none of the 27, which types rule out. */
export function areaOf(id: DimensionId): AreaId {
  const area = AREAS.find(({ dimensions }) => dimensions.includes(id));
  if (!area) throw new RangeError(`expected the id of a dimension, found ${String(id)}`);
  return area.id;
}
