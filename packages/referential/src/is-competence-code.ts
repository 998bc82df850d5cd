import { COMPETENCE_CODES } from './competence-codes.ts';
import type { CompetenceCode } from './ids.ts';

/** Whether a value read from outside is one of the 21 bare codes, `1.1` to `5.4`. */
export function isCompetenceCode(value: unknown): value is CompetenceCode {
  return COMPETENCE_CODES.some((code) => code === value);
}
