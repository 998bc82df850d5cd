import { area, isAreaId, isDimensionId, type BarrierId, type DimensionId } from '@jalon/referential';
import { barrierLinksOf } from '@jalon/referential/barriers';

/** The dimensions of the map that a barrier stands on, an area opened into its own; none for most barriers. */
export function barrierDimensions(id: BarrierId): readonly DimensionId[] {
  return barrierLinksOf(id).anchors.flatMap((anchor): readonly DimensionId[] =>
    isAreaId(anchor) ? area(anchor).dimensions : isDimensionId(anchor) ? [anchor] : [],
  );
}
