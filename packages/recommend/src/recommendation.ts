import type { Facts } from './fact.ts';
import type { ReasonNode } from './reason-node.ts';
import type { Audience, RecommendationKind, Rule } from './rule.ts';

/** A rule that holds for a person, with everything it stands on. */
export interface Recommendation {
  readonly rule: Rule['id'];
  readonly version: string;
  readonly kind: RecommendationKind;
  readonly audience: Audience;
  readonly priority: number;
  readonly resources: Rule['recommend'];
  readonly because: Rule['because'];
  /** The smallest part of the tree that is enough: what is said to the person. */
  readonly reasons: ReasonNode;
  /** Every node, whatever became of it. */
  readonly tree: ReasonNode;
  /** The facts in `reasons`, with where they come from. */
  readonly facts: Facts;
}

/** A rule that may or may not hold, and the facts that would tell. */
export interface ToAssess {
  readonly rule: Rule['id'];
  readonly missing: readonly string[];
}
