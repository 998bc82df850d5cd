import { usableFacts } from '../usable-facts.ts';
import type { PathInput } from './path-input.ts';

/**
 * The input with the facts that it may stand on, those that are recent and sure enough. That somebody wanted to be helped rather than
 * taught is kept, however old: it takes away and adds nothing.
 */
export function stoodOn(input: PathInput): PathInput {
  const { usable } = usableFacts(input.facts, input);
  const wish = input.facts['wish'];
  const facts = wish?.value === 'be-helped' ? { ...usable, wish } : usable;
  return { ...input, facts };
}
