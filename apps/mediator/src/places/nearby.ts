import { nearestPlaces, type OpenPack } from '@jalon/recommend/places';
import type { PathPlace } from '@jalon/recommend/path';

/** Far more than a path shows of them. */
const MOST = 60;

/** The places around a commune, nearest first; none where nobody told which commune, or none is known there. */
export function nearby(pack: OpenPack | null, insee: string | null): readonly PathPlace[] {
  if (pack === null || insee === null) return [];
  const found = nearestPlaces(pack.index, { near: { insee }, count: MOST });
  return found.ok ? found.value.map(({ place }) => place) : [];
}
