import type { GaussianPrior } from '../prior/gaussian-prior.ts';
import { ScoringError } from '../scoring-error.ts';
import { addOuter } from './add-outer.ts';
import { checkTheta } from './check-theta.ts';
import { informationOfLogit } from './information-at-point.ts';
import { isRegular } from './is-regular.ts';
import { normalPrior } from './normal-prior.ts';
import { logit, pointLines, type PointItem, type PointLine } from './point-item.ts';
import type { PointRuleName } from './rules/point-rule.ts';
import { pointRuleByName } from './rules/rule-by-name.ts';

/** What the choice at a point depends on besides the items. */
export interface PointOptions {
  readonly rule: PointRuleName;
  /** Items given so far, by position. */
  readonly given: readonly number[];
  /** Items that may be asked, by position; all those not given where absent. */
  readonly candidates?: readonly number[];
  /** Its precision is added to the information; without it the rules but T need answers that inform every dimension. */
  readonly prior?: GaussianPrior;
}

/** The item chosen, by position, and its value by the rule: ln det, trace, minus the sum of the variances, smallest eigenvalue. */
export interface PointChoice {
  readonly item: number;
  readonly value: number;
}

/**
 * The item that leaves the best information at θ, Σ₀⁻¹ + ΣI over given items and the candidate, all evaluated there
 * (Segall 1996; Mulder & van der Linden 2009); ties go to the first position. Null without candidates. Where the information stays
 * singular whatever is asked, a typed error: an order would rest on rounding.
 */
export function selectAtPoint(
  items: readonly PointItem[],
  theta: readonly number[],
  { rule, given, candidates, prior }: PointOptions,
): PointChoice | null {
  checkTheta(theta);
  const size = theta.length;
  const { value, needsRegular } = pointRuleByName(rule);
  const lines = pointLines(items, size);
  checkPositions(given, lines, 'given');
  checkPositions(candidates ?? [], lines, 'candidates');
  const information = prior ? normalPrior(prior, size).priorPrecision.slice() : new Float64Array(size * size);
  const add = (into: Float64Array, item: number): void => {
    const line = lines[item] as PointLine;
    addOuter(into, line.slopes, informationOfLogit(line, logit(line, theta)));
  };
  const asked = new Set(given);
  for (const item of asked) add(information, item);
  const open = candidates ? candidates.toSorted((x, y) => x - y) : [...lines.keys()].filter((item) => !asked.has(item));
  let best: PointChoice | null = null;
  for (const item of open) {
    const after = information.slice();
    add(after, item);
    if (needsRegular && !isRegular(after, size)) continue;
    const its = value(after, size);
    if (!best || its > best.value) best = { item, value: its };
  }
  if (!best && open.length > 0)
    throw new ScoringError('singular-information', 'options.prior', 'a prior, or answers that inform every dimension');
  return best;
}

function checkPositions(positions: readonly number[], lines: readonly PointLine[], field: string): void {
  for (const [i, item] of positions.entries())
    if (!lines[item]) throw new ScoringError('unknown-item', `options.${field}[${i}]`, 'a position in items');
}
