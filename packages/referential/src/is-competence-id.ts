import type { CompetenceId } from './ids.ts';
import { isCompetenceCode } from './is-competence-code.ts';

/** Whether a value read from outside is the id of one of the 21 competences, `digcomp:1.1` to `digcomp:5.4`. */
export function isCompetenceId(value: unknown): value is CompetenceId {
  return typeof value === 'string' && value.startsWith('digcomp:') && isCompetenceCode(value.slice('digcomp:'.length));
}
