export type { Condition, FactCondition, FactConstant, FactScalar, FactValue, Operator, Truth } from './condition.ts';
export { compareFact } from './compare-fact.ts';
export { evaluateCondition } from './evaluate-condition.ts';
export { allOf, anyOf, atLeastOf, negate } from './kleene.ts';
export { CONDITION_LIMITS, checkCondition } from './check-condition.ts';
export type { ConditionIssue, ConditionLimits } from './check-condition.ts';
