export { ScoringError, type ScoringErrorCode } from '../scoring-error.ts';
export type { GaussianPrior } from '../prior/gaussian-prior.ts';

export type { DifficultyItem, InterceptItem, PointItem } from './point-item.ts';
export { informationAtPoint } from './information-at-point.ts';
export { estimatePoint, type PointEstimate } from './estimate-point.ts';
export type { PointRuleName } from './rules/point-rule.ts';
export { selectAtPoint, type PointChoice, type PointOptions } from './select-at-point.ts';
