import type { FactDeclaration } from '../fact-declaration.ts';
import { FACTS } from '../facts/facts.ts';

/** Whether a fact is shown and shared with care; one that nobody declared is. */
export function isSensitive(fact: string, declarations: readonly FactDeclaration[] = FACTS): boolean {
  return declarations.find(({ name }) => name === fact)?.sensitive !== false;
}
