import type { CrosswalkRelation } from './crosswalk-row.ts';

/** The same relation read from the other end: broad and narrow change places, the others are symmetric (SKOS S44, S43). */
export function invertRelation(relation: CrosswalkRelation): CrosswalkRelation {
  switch (relation) {
    case 'broadMatch':
      return 'narrowMatch';
    case 'narrowMatch':
      return 'broadMatch';
    case 'exactMatch':
    case 'closeMatch':
    case 'relatedMatch':
      return relation;
    default:
      return relation satisfies never;
  }
}
