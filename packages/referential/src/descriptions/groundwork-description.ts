import type { GroundworkId } from '../ids.ts';
import { GROUNDWORK_DESCRIPTIONS, type GroundworkDescription } from './groundwork-descriptions.ts';

/** The dimension of groundwork in our plain words. Throws a `RangeError` for an id that is none of the six, which types rule out. */
export function groundworkDescription(id: GroundworkId): GroundworkDescription {
  const found = GROUNDWORK_DESCRIPTIONS.find((one) => one.id === id);
  if (found === undefined) throw new RangeError(`expected the id of a dimension of groundwork, found ${String(id)}`);
  return found;
}
