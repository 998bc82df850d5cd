import type { CompetenceId } from '../ids.ts';
import { unknownCode } from '../unknown-code.ts';
import { DESCRIPTIONS, type Description } from './descriptions.ts';

/** The competence in our plain words. Throws a `ReferentialError` for an id that is none of the 21, which types rule out. */
export function description(id: CompetenceId): Description {
  const found = DESCRIPTIONS.find((one) => one.id === id);
  if (found === undefined) throw unknownCode('id', 'the id of a competence, digcomp:1.1 to digcomp:5.4', id);
  return found;
}
