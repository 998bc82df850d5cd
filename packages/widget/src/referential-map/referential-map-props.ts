import type { DimensionId, Locale } from '@jalon/referential';
import type { FrameId } from '@jalon/referential/frames';
import type { MapTexts } from './texts/map-text-shape.ts';

/** Properties of {@link ReferentialMap}. */
export interface ReferentialMapProps {
  /** The language of all that is shown; `fr` when absent. */
  readonly locale?: Locale;
  /** The dimension opened beside the map, or `null` for none. Left out, the map keeps it itself. */
  readonly selected?: DimensionId | null;
  /** Called when the person opens a dimension, or goes back to the whole map (`null`). */
  readonly onSelect?: (id: DimensionId | null) => void;
  /** Frames whose codes are shown beside a dimension, in this order; none when empty. Those of `CROSSWALK_FRAMES` when absent. */
  readonly crosswalkFrames?: readonly FrameId[];
  /** Sentences to put in place of ours. */
  readonly texts?: Partial<MapTexts>;
  /** `auto` follows the device; the default. */
  readonly theme?: 'auto' | 'light' | 'dark';
  /** The level of the map's heading in the page that holds it; the others follow. 2 when absent. */
  readonly headingLevel?: 1 | 2 | 3;
}
