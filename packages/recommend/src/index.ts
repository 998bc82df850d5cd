export type { FactChange, NearestChange, Reach } from './change.ts';
export type { FactDeclaration } from './fact-declaration.ts';
export type { Fact, FactSource, Facts } from './fact.ts';
export type { Audience, Because, RecommendationKind, Rule } from './rule.ts';
export type {
  Resource,
  ResourceAccess,
  ResourceAges,
  ResourceKind,
  ResourceNeed,
  ResourceOnly,
  ResourceOpens,
  ResourceTeaches,
} from './resource.ts';
export { evaluate } from './evaluate.ts';
export type { EvaluateOptions, Evaluation } from './evaluate.ts';
export type { FactDemands, WhyUnusable } from './usable-facts.ts';
export type { WhyAside } from './rule-bounds.ts';
export type { Aside, Recommendation, ToAssess } from './recommendation.ts';
export type { ReasonFact, ReasonNode } from './reason-node.ts';
export { plan } from './plan.ts';
export type { Plan, PlanOptions, PlannedStep } from './plan.ts';
