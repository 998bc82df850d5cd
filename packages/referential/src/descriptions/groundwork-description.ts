import type { GroundworkId } from '../ids.ts';
import { unknownCode } from '../unknown-code.ts';
import { GROUNDWORK_DESCRIPTIONS, type GroundworkDescription } from './groundwork-descriptions.ts';

/** The dimension of groundwork in our plain words. Throws a `ReferentialError` for an id that is none of the six, which types rule out. */
export function groundworkDescription(id: GroundworkId): GroundworkDescription {
  const found = GROUNDWORK_DESCRIPTIONS.find((one) => one.id === id);
  if (found === undefined) throw unknownCode('id', 'the id of a dimension of groundwork, jalon:0.1 to jalon:0.6', id);
  return found;
}
