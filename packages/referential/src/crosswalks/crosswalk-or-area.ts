import { areaOf } from '../area-of.ts';
import type { FrameId } from '../frames/entry-id.ts';
import type { DimensionId } from '../ids.ts';
import type { CrosswalkRow } from './crosswalk-row.ts';
import { crosswalk } from './crosswalk.ts';

/** What a dimension meets in another frame, by itself or through its area. */
export interface DimensionCrosswalk {
  readonly rows: readonly CrosswalkRow[];
  /** True where the frame meets the whole area only: the rows start from the area, and say less of the dimension. */
  readonly isWholeArea: boolean;
}

/**
 * What a dimension meets in another frame, or what its area meets there where the dimension itself meets nothing: CléA numérique
 * and others have one code for an area. Throws a `ReferentialError` for a code or a frame that does not exist.
 */
export function crosswalkOrArea(id: DimensionId, frame: FrameId): DimensionCrosswalk {
  const own = crosswalk(id, frame);
  if (own.length > 0) return { rows: own, isWholeArea: false };
  const rows = crosswalk(areaOf(id), frame);
  return { rows, isWholeArea: rows.length > 0 };
}
