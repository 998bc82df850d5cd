import { shown } from '../shown.ts';
import type { SkosNode } from './skos-node.ts';

/** Where two graphs part. */
export interface SkosDifference {
  readonly place: string;
  readonly expected: string;
  readonly found: unknown;
}

/** The first path at which a graph read is not the graph that its frame makes; null where they are the same but for `checksum`. */
export function skosDifference(ours: readonly SkosNode[], theirs: readonly SkosNode[]): SkosDifference | null {
  for (let index = 0; index < Math.max(ours.length, theirs.length); index += 1) {
    const [own, other] = [ours[index], theirs[index]];
    const id = own?.['@id'];
    const place = typeof id === 'string' && id === other?.['@id'] ? id : `/@graph/${index}`;
    const found = difference(own, other, place);
    if (found !== null) return found;
  }
  return null;
}

function difference(ours: unknown, theirs: unknown, place: string): SkosDifference | null {
  if (Object.is(ours, theirs)) return null;
  if (isHolder(ours) && isHolder(theirs) && Array.isArray(ours) === Array.isArray(theirs)) {
    for (const key of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
      if (key === 'checksum') continue;
      const [own, other] = [ours, theirs].map((one) => (Object.hasOwn(one, key) ? one[key] : undefined));
      const found = difference(own, other, `${place}/${key}`);
      if (found !== null) return found;
    }
    return null;
  }
  return { place, expected: ours === undefined ? 'nothing' : shown(ours), found: theirs };
}

function isHolder(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
