import type { Condition } from '@jalon/referential/condition';
import type { Resource, ResourceOnly } from './resource.ts';

/** When to advise what, as data. */
export interface Rule {
  readonly schema: 'jalon.rule/1';
  /** `rule:` then kebab-case. */
  readonly id: `rule:${string}`;
  /** Semantic version of this rule. */
  readonly version: string;
  /** 0–100; the highest comes first. */
  readonly priority: number;
  readonly when: Condition;
  /** What to point to, the best first. */
  readonly recommend: readonly Resource['id'][];
  readonly because: { readonly fr: Because; readonly en: Because };
  readonly kind: RecommendationKind;
  readonly audience: Audience;
  /** What the rule rests on: references, or who decided. */
  readonly sources: readonly string[];
  /** True where the advice is to learn or to go further, whatever it points to: whoever wants a thing done is not given it. */
  readonly learning?: boolean | undefined;
  /** Where and until when it is evaluated: out of them it is left aside, and said to be. Everywhere and always unless told. */
  readonly only?: ResourceOnly | undefined;
}

/** Why, in one plain sentence each. */
export interface Because {
  readonly learner: string;
  readonly mediator: string;
}

/** `next-step` may be the one thing to do next; `human-help` is somebody to see, and comes first when it is urgent. */
export type RecommendationKind = 'next-step' | 'recommendation' | 'human-help';

/** Who is shown it. */
export type Audience = 'learner' | 'mediator' | 'both';
