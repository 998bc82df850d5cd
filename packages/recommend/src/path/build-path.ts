import type { PathInput } from './path-input.ts';
import type { PathResult } from './path-result.ts';
import { rebuildPath } from './rebuild-path.ts';

/**
 * An ordered path from what is known of a person: what cannot wait, what blocks the rest, somebody to see, then skills, each step
 * with its reasons, resources, company and codes. Pure: the same input gives the same path.
 */
export function buildPath(input: PathInput): PathResult {
  return rebuildPath(null, [], input);
}
