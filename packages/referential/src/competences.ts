import { DIMENSIONS, type Dimension } from './dimensions.ts';
import type { AreaCode, AreaId, CompetenceCode, CompetenceId } from './ids.ts';
import { isCompetenceId } from './is-competence-id.ts';

/** A competence of DigComp 3.0: a dimension with an official English title. */
export interface Competence extends Dimension {
  readonly id: CompetenceId;
  readonly area: AreaId & `digcomp:${AreaCode}`;
  readonly groundwork: false;
  readonly code: CompetenceCode;
}

/** The 21 competences of DigComp 3.0 in order, `digcomp:1.1` to `digcomp:5.4` (JRC144121). */
export const COMPETENCES: readonly Competence[] = /* @__PURE__ */ competencesAmong(DIMENSIONS);

function competencesAmong(dimensions: readonly Dimension[]): readonly Competence[] {
  return dimensions.filter(isCompetence);
}

function isCompetence(dimension: Dimension): dimension is Competence {
  return isCompetenceId(dimension.id);
}
