import { COMPETENCES, type Competence } from './competences.ts';
import type { CompetenceCode, CompetenceId } from './ids.ts';
import { unknownCode } from './unknown-code.ts';

/**
 * The competence of DigComp 3.0 that bears this code, bare (`1.3`) or prefixed (`digcomp:1.3`). Throws a
 * `ReferentialError` for any other, which types rule out; `isCompetenceCode` and `parseCode` check what comes from outside.
 */
export function competence(code: CompetenceCode | CompetenceId): Competence {
  const found = COMPETENCES.find((one) => one.code === code || one.id === code);
  if (found === undefined)
    throw unknownCode('code', 'a competence of DigComp 3.0, 1.1 to 5.4 or digcomp:1.1 to digcomp:5.4', code);
  return found;
}
