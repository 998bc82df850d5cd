import type { BarrierId } from '@jalon/referential';
import { barrierLinksOf } from '@jalon/referential/barriers';
import { entry, type FrameEntry } from '@jalon/referential/frames';

/**
 * The services to look for in a place of digital help, such as a cheaper computer. Services only: the special care or the
 * public that a barrier is joined to would tell of the person, and is for a helper to look up with them.
 */
export function barrierServices(id: BarrierId): readonly FrameEntry[] {
  return barrierLinksOf(id)
    .places.filter((place) => place.startsWith('places:services.'))
    .map((place) => entry(place));
}
