import type { Condition } from '@jalon/referential/condition';
import type { EvidenceRule } from '../item/item.ts';
import { subsetsOf } from '../random/subsets-of.ts';
import { goalCredit, type GoalScoring } from '../scoring/goal.ts';

/** A combination of goal and evidence, the credit it is worth before rounding, and the condition that describes it. */
export interface Target {
  readonly credit: number;
  readonly condition: Condition;
}

/**
 * Every combination that a key can tell apart, by credit, then with the fewest rules holding. Once the goal holds only
 * caps count, so credits are left free there.
 */
export function targetsOf(scoring: GoalScoring): readonly Target[] {
  const rules = scoring.evidence.filter((rule) => rule.feedbackOnly !== true);
  const caps = rules.filter((rule) => rule.cap !== undefined);
  const short = subsetsOf(rules).map((held) => ({
    credit: goalCredit(false, held),
    condition: { all: [{ not: scoring.goal }, ...sides(rules, held)] },
  }));
  const full = subsetsOf(caps).map((held) => ({
    credit: goalCredit(true, held),
    condition: { all: [scoring.goal, ...sides(caps, held)] },
  }));
  return [...short, ...full].toSorted((a, b) => a.credit - b.credit);
}

/** Those held hold, the others do not. */
function sides(rules: readonly EvidenceRule[], held: readonly EvidenceRule[]): readonly Condition[] {
  return rules.map((rule) => (held.includes(rule) ? rule.when : { not: rule.when }));
}
