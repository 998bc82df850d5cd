export { ScoringError, type ScoringErrorCode } from '../scoring-error.ts';

export { curvesOfItem, type ScaleItem } from './models/curves-of-item.ts';
export { emptyPoint, type CurvePoint, type ItemCurves, type LogisticParameters } from './models/item-curves.ts';
export type { GeneralisedPartialCreditItem } from './models/generalised-partial-credit.ts';
export type { GradedItem } from './models/graded.ts';
export type { FourParameterItem, RaschItem, ThreeParameterItem, TwoParameterItem } from './models/logistic.ts';
export type { NominalItem } from './models/nominal.ts';
export type { PartialCreditItem } from './models/partial-credit.ts';
export type { RatingScaleItem } from './models/rating-scale.ts';
export { itemInformation, type ItemInformation } from './item-information.ts';

export { estimateScale } from './estimate-scale.ts';
export { estimate1d, type Estimate1dOptions } from './estimate-1d.ts';
export type { OneDimensionItem } from './one-dimension-item.ts';
export type { Outcome } from '../item/outcome.ts';
export type { MethodOptions } from './estimators/estimate-options.ts';
export type { Estimate1d, Method1d, NormalPrior } from './estimators/estimator.ts';
export type { Grid1d } from './grid.ts';
export { usualGrid } from './usual-grid.ts';

export { adaptiveTest1d, type AdaptiveTest1d, type AdaptiveTest1dOptions } from './adaptive/adaptive-test-1d.ts';
export type { Choice1d } from './adaptive/choice-1d.ts';
export type { Progress1d } from './adaptive/progress-1d.ts';
export { stop1d, type Stop1dReason, type Stop1dRules } from './adaptive/stop-1d.ts';

export type { Criterion1d, CriterionView1d } from './criteria/criterion-1d.ts';
export { criterion1dByName, type CriterionName1d } from './criteria/criterion-1d-by-name.ts';
export { fixedOrder } from './criteria/fixed-order.ts';
export { randomOrder } from './criteria/random-order.ts';
export { scaleBank, type LogisticArrays, type ScaleBank } from './adaptive/scale-bank.ts';
export { informationAt } from './adaptive/information-at.ts';
export { posteriorWindow, type PosteriorWindow } from './adaptive/posterior-window.ts';
export { priorStanding, standingAfter, type GridStanding } from './adaptive/standing.ts';
