import { evaluateCondition, type FactValue } from '@jalon/referential/condition';
import type { EvidenceRule, Scoring } from '../item/item.ts';
import type { Score } from '../item/item-type.ts';

/** What a performed item is judged by. */
export type GoalScoring = Extract<Scoring, { readonly template: 'goal' }>;

/** Partial credits never add up to the goal: it has to be reached. */
const BELOW_ONE = 1 - 1e-6;

/** The credit once it is known whether the goal holds and which rules do; see {@link EvidenceRule}. Before rounding. */
export function goalCredit(goalHolds: boolean, held: readonly EvidenceRule[]): number {
  const counted = held.filter((rule) => rule.feedbackOnly !== true);
  const parts = counted.reduce((sum, rule) => sum + (rule.credit ?? 0), 0);
  const earned = goalHolds ? 1 : Math.min(BELOW_ONE, Math.max(0, parts));
  return counted.reduce((credit, rule) => Math.min(credit, rule.cap ?? 1), earned);
}

/**
 * Scores the facts of a world as it was left. An unknown fact neither earns nor costs. `standing` are the world's own rules: they
 * are told after the key's, each code once, and never count.
 */
export function scoreGoal(
  scoring: GoalScoring,
  facts: Readonly<Record<string, FactValue>>,
  standing: readonly EvidenceRule[] = [],
): Score {
  const holds = ({ when }: EvidenceRule): boolean => evaluateCondition(when, facts) === 'yes';
  const held = scoring.evidence.filter(holds);
  const goalHolds = evaluateCondition(scoring.goal, facts) === 'yes';
  const codes = [...held, ...standing.filter(holds)].map((rule) => rule.observable);
  return { credit: goalCredit(goalHolds, held), evidence: [...new Set(codes)] };
}
