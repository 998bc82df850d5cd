export type {
  AreaCode,
  AreaId,
  BarrierId,
  CompetenceCode,
  CompetenceId,
  DimensionId,
  GoalId,
  GroundworkId,
  PrerequisiteId,
} from './ids.ts';
export type { Locale, Localised } from './localised.ts';
export type { Title, TitleStatus } from './title.ts';
export { AREAS } from './areas.ts';
export type { Area } from './areas.ts';
export { DIMENSIONS } from './dimensions.ts';
export type { Dimension } from './dimensions.ts';
export { COMPETENCES } from './competences.ts';
export type { Competence } from './competences.ts';
export { COMPETENCE_CODES } from './competence-codes.ts';
export { GROUNDWORK } from './groundwork.ts';
export type { Groundwork } from './groundwork.ts';
export { competence } from './competence.ts';
export { competencesOf } from './competences-of.ts';
export { area } from './area.ts';
export { areaOf } from './area-of.ts';
export { dimensionById } from './dimension-by-id.ts';
export { aliasesOf } from './aliases-of.ts';
export type { Aliases } from './aliases-of.ts';
export { BAND_ORDER } from './band-order.ts';
export { BANDS, CLAIMED_LEVELS } from './levels.ts';
export type { Band, BandDescription, ClaimedLevel, HalfLevel, Level } from './levels.ts';
export { level } from './level.ts';
export { compareLevels } from './compare-levels.ts';
export { old8FromLevel } from './old8-from-level.ts';
export { levelFromOld8 } from './level-from-old8.ts';
export { scale6FromLevel } from './scale6-from-level.ts';
export type { Scale6 } from './scale6-from-level.ts';
export { isAreaId } from './is-area-id.ts';
export { isBand } from './is-band.ts';
export { isBarrierId } from './is-barrier-id.ts';
export { isCompetenceCode } from './is-competence-code.ts';
export { isCompetenceId } from './is-competence-id.ts';
export { isDimensionId } from './is-dimension-id.ts';
export { isGoalId } from './is-goal-id.ts';
export { isGroundworkId } from './is-groundwork-id.ts';
export { isLevel } from './is-level.ts';
export { parseCode } from './parse-code/parse-code.ts';
export type { CodeResult } from './parse-code/parse-code.ts';
export type { ParsedCode } from './parse-code/parsed-code.ts';
export type { ForeignFrame } from './parse-code/foreign-frames.ts';
export { ReferentialError } from './referential-error.ts';
export type { ReferentialIssue, ReferentialIssueCode } from './referential-issue.ts';
