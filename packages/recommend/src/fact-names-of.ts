import type { ReasonNode } from './reason-node.ts';

/** The names of the facts in a tree, each once, in reading order. */
export function factNamesOf(tree: ReasonNode): readonly string[] {
  const names: string[] = [];
  collect(tree, names);
  return names;
}

function collect(node: ReasonNode, names: string[]): void {
  if (node.fact !== undefined && !names.includes(node.fact.name)) names.push(node.fact.name);
  for (const child of node.children) collect(child, names);
}
