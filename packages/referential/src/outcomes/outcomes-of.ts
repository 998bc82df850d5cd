import type { CompetenceCode, CompetenceId } from '../ids.ts';
import { isBand } from '../is-band.ts';
import { isCompetenceCode } from '../is-competence-code.ts';
import { isCompetenceId } from '../is-competence-id.ts';
import type { Band } from '../levels.ts';
import { unknownCode } from '../unknown-code.ts';
import type { LearningOutcome } from './learning-outcome.ts';
import { OUTCOMES } from './outcomes.ts';

/** The learning outcomes of a competence, all or those of one band, in order. Throws a `ReferentialError` where types are bypassed. */
export function outcomesOf(competence: CompetenceCode | CompetenceId, band?: Band): readonly LearningOutcome[] {
  if (!isCompetenceCode(competence) && !isCompetenceId(competence))
    throw unknownCode(
      'competence',
      'a competence of DigComp 3.0, 1.1 to 5.4 or digcomp:1.1 to digcomp:5.4',
      competence,
    );
  if (band !== undefined && !isBand(band))
    throw unknownCode('band', 'basic, intermediate, advanced or highly-advanced', band);
  const id = isCompetenceId(competence) ? competence : `digcomp:${competence}`;
  return OUTCOMES.filter((one) => one.competence === id && (band === undefined || one.band === band));
}
