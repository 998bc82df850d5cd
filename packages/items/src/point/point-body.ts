import type { Spoken } from '../item/item.ts';
import type { Picture } from '../item/media.ts';

/** A place to show on a picture: QTI's `selectPointInteraction`, with named regions for those who do not point. */
export interface PointBody extends Spoken {
  readonly type: 'point';
  readonly cardinality: 'single' | 'multiple';
  readonly picture: Picture;
  /**
   * Two to eight places of the picture by name, to press or reach with keys instead of pointing: choosing one answers its
   * point, which is then scored as any other.
   */
  readonly regions: readonly PointRegion[];
}

/** A named place of a picture. */
export interface PointRegion {
  readonly id: string;
  readonly label: string;
  /** In the picture's pixels, from its left. */
  readonly x: number;
  /** In the picture's pixels, from its top. */
  readonly y: number;
}
