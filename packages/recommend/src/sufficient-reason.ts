import type { ReasonNode } from './reason-node.ts';

/**
 * The part of a settled tree that is enough to settle it as it is: all children where all are needed, else as few as are
 * needed, those with the fewest leaves first, then those written first. The tree's truth must be yes or no.
 */
export function sufficientReason(node: ReasonNode): ReasonNode {
  const { op, truth, count, children } = node;
  if (truth === 'unknown') throw new RangeError('an unknown truth has no sufficient reason');
  if (op === 'fact') return node;
  // The truth of the children that speak for this node's own.
  const wanted = (truth === 'yes') === (op !== 'not') ? 'yes' : 'no';
  const speaking: ReasonNode[] = [];
  let isWhole = true;
  for (const child of children) {
    const kept = child.truth === wanted ? sufficientReason(child) : null;
    isWhole &&= kept === child;
    if (kept !== null) speaking.push(kept);
  }
  const enough = count ?? (op === 'all' ? children.length : 1);
  // k of n fails once n − k + 1 are no.
  const needed = truth === 'yes' ? enough : children.length - enough + 1;
  if (isWhole && needed === speaking.length) return node;
  const kept = needed < speaking.length ? shortest(speaking, needed) : speaking;
  return count === undefined ? { op, truth, children: kept } : { op, truth, count, children: kept };
}

/** So many of them, those with the fewest leaves, as they follow each other. */
function shortest(nodes: readonly ReasonNode[], count: number): readonly ReasonNode[] {
  if (count === 1) return [nodes.reduce((least, node) => (leavesOf(node) < leavesOf(least) ? node : least))];
  const kept = new Set(nodes.toSorted((a, b) => leavesOf(a) - leavesOf(b)).slice(0, count));
  return nodes.filter((node) => kept.has(node));
}

function leavesOf({ op, children }: ReasonNode): number {
  return op === 'fact' ? 1 : children.reduce((leaves, child) => leaves + leavesOf(child), 0);
}
