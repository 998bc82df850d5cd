import { AREAS } from './areas.ts';
import type { AreaId, DimensionId } from './ids.ts';
import { unknownCode } from './unknown-code.ts';

/** The area a dimension belongs to. Throws a `ReferentialError` for an id that is none of the 27, which types rule out. */
export function areaOf(id: DimensionId): AreaId {
  const area = AREAS.find(({ dimensions }) => dimensions.includes(id));
  if (area === undefined) throw unknownCode('id', 'the id of a dimension', id);
  return area.id;
}
