import { DIMENSIONS, type Dimension } from './dimensions.ts';
import type { DimensionId } from './ids.ts';

/** The dimension that bears this id. */
export function dimensionById(id: DimensionId): Dimension {
  const found = DIMENSIONS.find((dimension) => dimension.id === id);
  if (found === undefined) throw new RangeError(`not a dimension: ${id}`);
  return found;
}
