import type { CompetenceId } from '../ids.ts';
import { DESCRIPTIONS, type Description } from './descriptions.ts';

/** The competence in our plain words. Throws a `RangeError` for an id that is none of the 21, which types rule out. */
export function description(id: CompetenceId): Description {
  const found = DESCRIPTIONS.find((one) => one.id === id);
  if (found === undefined) throw new RangeError(`expected the id of a competence, found ${String(id)}`);
  return found;
}
