import type { ReasonNode } from './reason-node.ts';

/** The facts that keep a tree unknown, each once, sorted: those whose truth is unknown where it still matters. */
export function missingFacts(tree: ReasonNode): readonly string[] {
  const names = new Set<string>();
  collect(tree, names);
  return [...names].toSorted();
}

function collect(node: ReasonNode, names: Set<string>): void {
  if (node.truth !== 'unknown') return;
  if (node.fact !== undefined) names.add(node.fact.name);
  for (const child of node.children) collect(child, names);
}
