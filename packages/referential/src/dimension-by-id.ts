import { DIMENSIONS, type Dimension } from './dimensions.ts';
import type { DimensionId } from './ids.ts';
import { unknownCode } from './unknown-code.ts';

/** The dimension that bears this id. Throws a `ReferentialError` for an id that is none of the 27, which types rule out. */
export function dimensionById(id: DimensionId): Dimension {
  const found = DIMENSIONS.find((dimension) => dimension.id === id);
  if (found === undefined) throw unknownCode('id', 'the id of a dimension', id);
  return found;
}
