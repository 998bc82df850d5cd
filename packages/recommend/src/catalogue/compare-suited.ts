import type { Resource } from '../resource.ts';
import { isLearning } from './is-learning.ts';
import type { Need } from './need.ts';
import type { SuitedEntry } from './suited.ts';

/** Longer than anything, in minutes: where nobody told. */
const LONG = 1e9;

/**
 * The best first: fewest things unknown or to look at, then (for a dimension) what one learns by, then what is most about the
 * need, then most reasons to suit, then the shortest, then by id, so that no two are ever level.
 */
export function compareSuited(a: SuitedEntry, b: SuitedEntry, need: Need): number {
  return (
    a.cautions.length - b.cautions.length ||
    distance(a.resource, need) - distance(b.resource, need) ||
    breadth(a.resource, need) - breadth(b.resource, need) ||
    b.because.length - a.because.length ||
    (a.resource.minutes?.least ?? LONG) - (b.resource.minutes?.least ?? LONG) ||
    compareIds(a.resource.id, b.resource.id)
  );
}

/** For a dimension, what one learns by comes first, then people and places, then what it serves to use. */
function distance(resource: Resource, need: Need): 0 | 1 | 2 {
  if (need.kind !== 'dimension' || isLearning(resource)) return 0;
  const { kind } = resource;
  return kind === 'person' || kind === 'place' ? 1 : 2;
}

/** How many things the entry is about, of the kind that is looked for: what is about one thing says more of it. */
function breadth(resource: Resource, need: Need): number {
  switch (need.kind) {
    case 'dimension':
      return new Set([...resource.dimensions, ...(resource.teaches ?? []).map(({ dimension }) => dimension)]).size;
    case 'barrier':
      return resource.barriers.length;
    case 'goal':
      return resource.goals?.length ?? 0;
    default:
      return need satisfies never;
  }
}

function compareIds(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
