import { DIMENSIONS } from './dimensions.ts';
import type { DimensionId } from './ids.ts';

/** Whether a value read from outside is the id of one of the 27 dimensions. */
export function isDimensionId(value: unknown): value is DimensionId {
  return DIMENSIONS.some((dimension) => dimension.id === value);
}
