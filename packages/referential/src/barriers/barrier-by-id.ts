import { BARRIERS, type Barrier } from './barriers.ts';
import type { BarrierId } from '../ids.ts';

/** The barrier that bears this id. */
export function barrierById(id: BarrierId): Barrier {
  const found = BARRIERS.find((barrier) => barrier.id === id);
  if (found === undefined) throw new RangeError(`not a barrier: ${id}`);
  return found;
}
