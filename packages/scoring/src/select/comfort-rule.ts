/** Least predicted success of the next item, so that beginners meet things they can do. Probabilities, 0–1. */
export interface ComfortRule {
  /** For the first `firstCount` items. */
  readonly first: number;
  readonly firstCount: number;
  /** From then on. */
  readonly usual: number;
  /** After one failure just now. */
  readonly afterOne: number;
  /** After two failures in a row or more. */
  readonly afterTwo: number;
  /** How much comfort weighs against information: all thresholds are multiplied by it. 1 where absent, 0 = no comfort at all. */
  readonly strength?: number;
}

/** The rule used with people: a choice, made by simulation. */
export function defaultComfortRule(): ComfortRule {
  return { first: 0.85, firstCount: 2, usual: 0.7, afterOne: 0.8, afterTwo: 0.9 };
}

/** Where a person stands in a session, as far as comfort goes. */
export interface ComfortSituation {
  /** Items presented so far. */
  readonly presented: number;
  /** Failures in a row just now. */
  readonly recentFailures: number;
}

/** The least predicted success admissible now: the stricter of the start's and the failures' demands. */
export function comfortThreshold(rule: ComfortRule, { presented, recentFailures }: ComfortSituation): number {
  const { strength = 1 } = rule;
  const base = presented < rule.firstCount ? rule.first : rule.usual;
  const failed = recentFailures === 0 ? 0 : recentFailures === 1 ? rule.afterOne : rule.afterTwo;
  return strength * Math.max(base, failed);
}
