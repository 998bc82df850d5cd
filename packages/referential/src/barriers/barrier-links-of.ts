import type { BarrierId } from '../ids.ts';
import { unknownCode } from '../unknown-code.ts';
import { BARRIER_LINKS, type BarrierLinks } from './barrier-links.ts';

/** Where a barrier leads. Throws a `ReferentialError` for an id that is none of the thirteen, which types rule out. */
export function barrierLinksOf(id: BarrierId): BarrierLinks {
  const found = BARRIER_LINKS.find((links) => links.id === id);
  if (found === undefined) throw unknownCode('id', 'the id of a barrier, barrier:F1 to barrier:F13', id);
  return found;
}
