import { ScoringError } from '../../scoring-error.ts';
import { averageVarianceRule } from './average-variance-rule.ts';
import { determinantRule } from './determinant-rule.ts';
import { eigenvalueRule } from './eigenvalue-rule.ts';
import type { PointRule, PointRuleName } from './point-rule.ts';
import { traceRule } from './trace-rule.ts';

/** The rule of this letter. */
export function pointRuleByName(name: PointRuleName): PointRule {
  switch (name) {
    case 'D':
      return determinantRule;
    case 'T':
      return traceRule;
    case 'A':
      return averageVarianceRule;
    case 'E':
      return eigenvalueRule;
    default:
      throw new ScoringError('invalid-options', 'options.rule', `D, T, A or E, not ${String(name satisfies never)}`);
  }
}
