import { negate } from '@jalon/referential/condition';
import type { FactDeclaration } from '../fact-declaration.ts';
import { FACTS } from '../facts/facts.ts';
import type { ReasonNode } from '../reason-node.ts';
import type { Explanation } from './explanation.ts';
import { isSensitive } from './is-sensitive.ts';

/**
 * An explanation without what is sensitive, for a sheet or a screen that others see: such facts are as if nobody had told them, in
 * the trees too, whose truths are those of what is left; a change that touches one is left out. That the rule is recommended may
 * still tell of them: `sensitive` says so.
 */
export function shownExplanation(
  explanation: Explanation,
  declarations: readonly FactDeclaration[] = FACTS,
): Explanation {
  const isShown = (name: string): boolean => !isSensitive(name, declarations);
  const { tree, reasons, missing, expired, uncertain, nearest } = explanation;
  return {
    ...explanation,
    tree: shownTree(tree, isShown),
    reasons: reasons === null ? null : shownTree(reasons, isShown),
    missing: missing.filter(isShown),
    expired: expired.filter(isShown),
    uncertain: uncertain.filter(isShown),
    nearest: nearest?.changes.every(({ fact }) => isShown(fact)) === true ? nearest : null,
  };
}

function shownTree(node: ReasonNode, isShown: (name: string) => boolean): ReasonNode {
  const { op, count, fact } = node;
  if (fact !== undefined) {
    if (isShown(fact.name)) return node;
    const { name, op: operator, expected } = fact;
    return { op, truth: 'unknown', fact: { name, op: operator, expected, refs: [] }, children: [] };
  }
  const children = node.children.map((child) => shownTree(child, isShown));
  const yes = children.filter(({ truth }) => truth === 'yes').length;
  const open = children.filter(({ truth }) => truth === 'unknown').length;
  const wanted = count ?? (op === 'all' ? children.length : 1);
  const truth = yes >= wanted ? 'yes' : yes + open < wanted ? 'no' : 'unknown';
  return { ...node, truth: op === 'not' ? negate(truth) : truth, children };
}
