import type { Resource } from '@jalon/recommend';
import { DIMENSION_ORDER, type PathStep } from '@jalon/recommend/path';

/** Whether a resource teaches: written apart from the code that is tested. */
export function isLearningKind({ kind, learning }: Resource): boolean {
  return learning ?? /^(?:practice|training|workshop|document|video|certificate)$/.test(kind);
}

/** Whether the first is about something that the second is learned after, near or far. */
export function dimensionsAfterIn(earlier: PathStep, later: PathStep): boolean {
  if (earlier.dimension === null || later.dimension === null) return false;
  const reached = new Set<string>([later.dimension]);
  for (let grown = -1; grown !== reached.size;) {
    grown = reached.size;
    for (const { dimension, after } of DIMENSION_ORDER)
      if (reached.has(dimension)) for (const one of after) reached.add(one);
  }
  return earlier.dimension !== later.dimension && reached.has(earlier.dimension);
}
