import { areaOf, type DimensionId } from '@jalon/referential';
import { crosswalk, type CrosswalkRow } from '@jalon/referential/crosswalks';
import { frame, type Frame, type FrameId } from '@jalon/referential/frames';

/** What a dimension meets in one frame. */
export interface MetFrame {
  readonly frame: Frame;
  /** From the dimension, or from its area where `isWholeArea`. */
  readonly rows: readonly CrosswalkRow[];
  /** True when the frame meets the dimension's area only. */
  readonly isWholeArea: boolean;
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
    const own = crosswalk(id, frameId);
    const rows = own.length > 0 ? own : crosswalk(areaOf(id), frameId);
    return rows.length === 0 ? [] : [{ frame: frame(frameId), rows, isWholeArea: own.length === 0 }];
  });
}
