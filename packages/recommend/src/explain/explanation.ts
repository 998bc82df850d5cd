import type { NearestChange } from '../change.ts';
import type { FactDeclaration } from '../fact-declaration.ts';
import type { Facts } from '../fact.ts';
import { FACTS } from '../facts/facts.ts';
import { evaluate } from '../evaluate.ts';
import { factNamesOf } from '../fact-names-of.ts';
import { minimalReason } from '../minimal-reason.ts';
import type { ReasonNode } from '../reason-node.ts';
import { reasonTree } from '../reason-tree.ts';
import type { Rule } from '../rule.ts';
import type { WhyAside } from '../rule-bounds.ts';
import { usableFacts, type FactDemands } from '../usable-facts.ts';
import { isSensitive } from './is-sensitive.ts';
import { nearestChange } from './nearest-change.ts';

/** Everything there is to say of one rule and one person, in codes. */
export interface Explanation {
  readonly rule: Rule['id'];
  readonly status: 'recommended' | 'to-assess' | 'not-recommended' | 'aside';
  /** Why it was not evaluated, for `aside`. */
  readonly aside: WhyAside | null;
  readonly tree: ReasonNode;
  /** The smallest part of the tree that is enough to settle it, for or against; null while it is open. */
  readonly reasons: ReasonNode | null;
  readonly missing: readonly string[];
  readonly expired: readonly string[];
  readonly uncertain: readonly string[];
  /** What would have to change for it to be the other way round; null where it is open, or nothing near would do. */
  readonly nearest: NearestChange | null;
  /** Whether what settles it, or is missing, is sensitive: that it is recommended then tells of it, on a sheet that others see too. */
  readonly sensitive: boolean;
}

/** What one rule says of a person, why, what is missing, and what would change it: also of rules that do not hold. */
export function explanation(
  rule: Rule,
  facts: Facts,
  demands: FactDemands = {},
  declarations: readonly FactDeclaration[] = FACTS,
): Explanation {
  const { recommendations, toAssess, aside } = evaluate([rule], facts, demands);
  const { usable, unusable } = usableFacts(facts, demands);
  const tree = reasonTree(rule.when, usable, unusable);
  const [lacking] = toAssess;
  const [put] = aside;
  const isSettled = tree.truth !== 'unknown';
  const reasons = isSettled ? minimalReason(rule.when, tree, usable) : null;
  return {
    rule: rule.id,
    status: recommendations.length > 0 ? 'recommended' : lacking ? 'to-assess' : put ? 'aside' : 'not-recommended',
    aside: put?.why ?? null,
    tree,
    reasons,
    missing: lacking?.missing ?? [],
    expired: lacking?.expired ?? [],
    uncertain: lacking?.uncertain ?? [],
    nearest: isSettled && put === undefined ? nearestChange(rule.when, usable, declarations) : null,
    sensitive: factNamesOf(reasons ?? tree).some((name) => isSensitive(name, declarations)),
  };
}
