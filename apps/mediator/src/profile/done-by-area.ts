import type { KeptDid } from '@jalon/diagnostic/record';
import { AREAS, type Area } from '@jalon/referential';

/** What was done in one area, the latest first. */
export interface DoneInArea {
  readonly area: Area;
  readonly did: readonly KeptDid[];
}

/** Areas in their order, those without anything left out. */
export function doneByArea(did: readonly KeptDid[]): readonly DoneInArea[] {
  return AREAS.map((area) => ({
    area,
    did: did
      .filter(({ dimension }) => area.dimensions.includes(dimension))
      .toSorted((a, b) => (a.at > b.at ? -1 : a.at < b.at ? 1 : 0)),
  })).filter((one) => one.did.length > 0);
}
