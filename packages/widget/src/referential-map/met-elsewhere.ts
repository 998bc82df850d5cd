import type { DimensionId } from '@jalon/referential';
import { crosswalkOrArea, type DimensionCrosswalk } from '@jalon/referential/crosswalks';
import { frame, type Frame, type FrameId } from '@jalon/referential/frames';

/** What a dimension meets in one frame, by itself or through its area. */
export interface MetFrame extends DimensionCrosswalk {
  readonly frame: Frame;
}

/** The frames shown beside a dimension unless told otherwise: competences first, then surveys, then standards of services. */
export const CROSSWALK_FRAMES: readonly FrameId[] = [
  'pix',
  'crcn',
  'clea',
  'anlci',
  'eds',
  'dsi',
  'coop',
  'places',
  'di',
];

/** What a dimension meets in each of these frames, those where it meets nothing left out. */
export function metElsewhere(id: DimensionId, frames: readonly FrameId[]): readonly MetFrame[] {
  return frames.flatMap((frameId) => {
    const met = crosswalkOrArea(id, frameId);
    return met.rows.length === 0 ? [] : [{ frame: frame(frameId), ...met }];
  });
}
