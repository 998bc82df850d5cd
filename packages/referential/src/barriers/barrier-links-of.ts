import type { BarrierId } from '../ids.ts';
import { BARRIER_LINKS, type BarrierLinks } from './barrier-links.ts';

/** Where a barrier leads. Throws a `RangeError` for an id that is none of the thirteen, which types rule out. */
export function barrierLinksOf(id: BarrierId): BarrierLinks {
  const found = BARRIER_LINKS.find((links) => links.id === id);
  if (found === undefined) throw new RangeError(`expected the id of a barrier, found ${String(id)}`);
  return found;
}
