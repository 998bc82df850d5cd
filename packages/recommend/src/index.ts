export type { FactDeclaration } from './fact-declaration.ts';
export type { Fact, FactSource, Facts } from './fact.ts';
export type { Audience, Because, RecommendationKind, Rule } from './rule.ts';
export type {
  Resource,
  ResourceAccess,
  ResourceKind,
  ResourceNeed,
  ResourceOnly,
  ResourceOpens,
  ResourceTeaches,
} from './resource.ts';
export { evaluate } from './evaluate.ts';
export type { Evaluation } from './evaluate.ts';
export type { Recommendation, ToAssess } from './recommendation.ts';
export type { ReasonFact, ReasonNode } from './reason-node.ts';
export { plan } from './plan.ts';
export type { Plan, PlanOptions, PlannedStep } from './plan.ts';
