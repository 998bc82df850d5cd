import type { FactDeclaration } from '../../packages/recommend/src/fact-declaration.ts';
import type { Fact, Facts } from '../../packages/recommend/src/fact.ts';
import { drawValue } from './draw-value.ts';
import { chance, oneOf, type Draw } from './draw.ts';

/** A person of whom each fact is known with this probability. */
export function drawFacts(draw: Draw, declarations: readonly FactDeclaration[], known: number): Facts {
  const facts: Record<string, Fact> = {};
  for (const declaration of declarations) {
    const value = drawValue(draw, declaration);
    const source = oneOf(draw, ['talk', 'profile', 'observation', 'mediator'] as const);
    if (chance(draw, known)) facts[declaration.name] = { value, source, refs: [`ref:${declaration.name}`] };
  }
  return facts;
}
