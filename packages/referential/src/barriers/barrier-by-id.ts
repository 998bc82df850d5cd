import { BARRIERS, type Barrier } from './barriers.ts';
import type { BarrierId } from '../ids.ts';
import { unknownCode } from '../unknown-code.ts';

/** The barrier that bears this id. Throws a `ReferentialError` for an id that is none of the thirteen, which types rule out. */
export function barrierById(id: BarrierId): Barrier {
  const found = BARRIERS.find((barrier) => barrier.id === id);
  if (found === undefined) throw unknownCode('id', 'the id of a barrier, barrier:F1 to barrier:F13', id);
  return found;
}
