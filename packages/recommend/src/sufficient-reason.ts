import type { ReasonNode } from './reason-node.ts';

/**
 * The part of a settled tree that is enough to settle it as it is: all children where all are needed, else as few as are
 * needed, those with the fewest leaves first, then those written first. The tree's truth must be yes or no.
 */
export function sufficientReason(node: ReasonNode): ReasonNode {
  return prune(node).node;
}

interface Pruned {
  readonly node: ReasonNode;
  readonly leaves: number;
}

function prune(node: ReasonNode): Pruned {
  if (node.truth === 'unknown') throw new RangeError('an unknown truth has no sufficient reason');
  if (node.op === 'fact') return { node, leaves: 1 };
  const wanted = wantedTruth(node);
  const speaking: Pruned[] = [];
  for (const child of node.children) if (child.truth === wanted) speaking.push(prune(child));
  const chosen = fewestLeaves(speaking, neededCount(node, speaking.length));
  let leaves = 0;
  for (const child of chosen) leaves += child.leaves;
  return { node: { ...node, children: chosen.map((child) => child.node) }, leaves };
}

/** So many of them, those with the fewest leaves, as they were written. */
function fewestLeaves(speaking: readonly Pruned[], needed: number): readonly Pruned[] {
  if (needed >= speaking.length) return speaking;
  const ranked = speaking.toSorted((a, b) => a.leaves - b.leaves).slice(0, needed);
  return needed === 1 ? ranked : speaking.filter((child) => ranked.includes(child));
}

/** The truth of the children that speak for this node's own. */
function wantedTruth(node: ReasonNode): 'yes' | 'no' {
  const yes = node.truth === 'yes';
  return yes === (node.op !== 'not') ? 'yes' : 'no';
}

/** How many of the children that speak for this node settle it. */
function neededCount(node: ReasonNode, speaking: number): number {
  const yes = node.truth === 'yes';
  switch (node.op) {
    case 'all':
      return yes ? speaking : 1;
    case 'any':
      return yes ? 1 : speaking;
    case 'atLeast':
      // k of n fails once n − k + 1 are no.
      return yes ? (node.count ?? 0) : node.children.length - (node.count ?? 0) + 1;
    case 'not':
      return 1;
    case 'fact':
      return 0;
    default:
      return node.op satisfies never;
  }
}
