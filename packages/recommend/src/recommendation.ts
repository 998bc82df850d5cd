import type { NearestChange } from './change.ts';
import type { Facts } from './fact.ts';
import type { ReasonNode } from './reason-node.ts';
import type { Audience, RecommendationKind, Rule } from './rule.ts';
import type { WhyAside } from './rule-bounds.ts';

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
  /** The rule’s: whether it is to learn, whatever it points to. */
  readonly learning?: boolean;
  /** What would end it, where it was asked for and there is one. */
  readonly nearest?: NearestChange;
  /** Whether it stands on something sensitive, where that was asked for: that it is given then tells of it. */
  readonly sensitive?: boolean;
}

/** A rule that may or may not hold, and the facts that would tell; every name is in one of the lists. */
export interface ToAssess {
  readonly rule: Rule['id'];
  /** The rule’s: what is worth asking first. */
  readonly priority: number;
  /** Nobody ever told. */
  readonly missing: readonly string[];
  /** Told too long ago. */
  readonly expired: readonly string[];
  /** Estimated, and not surely enough. */
  readonly uncertain: readonly string[];
}

/** A rule that was not evaluated, and why. */
export interface Aside {
  readonly rule: Rule['id'];
  readonly priority: number;
  readonly why: WhyAside;
}
