import { dimensionById } from './dimension-by-id.ts';
import type { AreaId, DimensionId } from './ids.ts';

/** The area a dimension belongs to. */
export function areaOf(id: DimensionId): AreaId {
  return dimensionById(id).area;
}
