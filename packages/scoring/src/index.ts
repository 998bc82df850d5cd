export { ScoringError, type ScoringErrorCode } from './scoring-error.ts';

export type { Model, ModelDimension } from './prior/model.ts';
export type { GaussianPrior } from './prior/gaussian-prior.ts';
export { defaultModel, type Audience } from './prior/default-model.ts';
export { priorCovariance } from './prior/prior-covariance.ts';

export type { ModelName } from './models/response-model.ts';
export type { ScoredItem } from './item/scored-item.ts';
export { chanceAndSlip, type ChanceAndSlip, type ItemForm } from './item/chance-and-slip.ts';
export { outcomeOfCredit, type Outcome } from './item/outcome.ts';
export { outcomeProbabilities, type OutcomeProbabilities } from './item/outcome-probabilities.ts';

export type { Answer, Config } from './engine/config.ts';
export type { Posterior, SettleWarning, State } from './engine/state.ts';
export { start } from './engine/start.ts';
export { update } from './engine/update.ts';
export { settle } from './engine/settle.ts';
export { resume } from './engine/resume.ts';

export { defaultRetestDrift, retestPrior, type RetestDrift } from './start/retest-prior.ts';
export { screening, type Screening, type ScreeningStep } from './start/screening.ts';
export { changeBetween, type Change, type ChangeEstimate } from './change/change.ts';

export { defaultComfortRule, type ComfortRule } from './select/comfort-rule.ts';
export type { SelectOptions, Selection, SelectionReason } from './select/select-options.ts';
export { selectNext } from './select/select-next.ts';
export type { Blueprint, ContentBound, TagFilter } from './select/blueprint/blueprint.ts';
export { blueprintConflicts, checkBlueprint } from './select/blueprint/check-blueprint.ts';
export { narrow, type FilterCode, type Narrowed, type SessionSoFar } from './select/blueprint/narrow.ts';
export type { Criterion, CriterionName, EngineCriterion } from './select/criterion.ts';
export { chooseNext, type NextStep, type SessionDesign, type SessionNow } from './select/choose-next.ts';
export { explainNext, type Explanation, type SelectionGround } from './select/explain-next.ts';
export { expectedGain } from './select/expected-gain.ts';

export {
  defaultStopRule,
  type StopCondition,
  type StopReason,
  type StopRule,
  type StopScope,
} from './stop/stop-rule.ts';
export { checkStopRule } from './stop/check-stop-rule.ts';
export { stopReasons, type StopSituation } from './stop/stop-reasons.ts';

export type { AreaEstimate, Basis, Cuts, DimensionEstimate, Estimate, Summary } from './summary/summary.ts';
export { summarise } from './summary/summarise.ts';
export { generalFactor } from './summary/general-factor.ts';
export { draws } from './summary/draws.ts';

export { exp } from './numeric/exp.ts';
export { log } from './numeric/log.ts';
export { random, type Random } from './numeric/random.ts';
export { normal } from './numeric/normal.ts';
