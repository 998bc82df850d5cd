import type { Condition } from '@jalon/referential/condition';
import type { EvidenceRule } from '../item/item.ts';
import { goalCredit, type GoalScoring } from '../scoring/goal.ts';

/** A combination of goal and evidence, the credit it is worth before rounding, and the condition that describes it. */
export interface Target {
  readonly credit: number;
  readonly condition: Condition;
}

/** Every combination that a key can tell apart, by credit, then with the fewest rules holding. */
export function targetsOf(scoring: GoalScoring): readonly Target[] {
  const rules = scoring.evidence.filter(
    (rule) => rule.feedbackOnly !== true && (rule.credit !== undefined || rule.cap !== undefined),
  );
  const subsets = rules.reduce<readonly (readonly EvidenceRule[])[]>(
    (all, rule) => [...all, ...all.map((subset) => [...subset, rule])],
    [[]],
  );
  return subsets
    .toSorted((a, b) => a.length - b.length)
    .flatMap((held) => {
      const sides: readonly Condition[] = rules.map((rule) => (held.includes(rule) ? rule.when : { not: rule.when }));
      return [
        { credit: goalCredit(false, held), condition: { all: [{ not: scoring.goal }, ...sides] } },
        { credit: goalCredit(true, held), condition: { all: [scoring.goal, ...sides] } },
      ];
    })
    .toSorted((a, b) => a.credit - b.credit);
}
