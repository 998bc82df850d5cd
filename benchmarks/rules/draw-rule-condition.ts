import type { Condition } from '../../packages/referential/src/condition/index.ts';
import type { FactDeclaration } from '../../packages/recommend/src/fact-declaration.ts';
import { drawCondition } from './draw-condition.ts';
import { chance, oneOf, upTo, type Draw } from './draw.ts';

/** A condition in the shape of the shipped rules: up to three things that must all hold, some of them any of several. */
export function drawRuleCondition(draw: Draw, facts: readonly FactDeclaration[]): Condition {
  const comparison = (): Condition => drawCondition(draw, facts, { depth: 1, width: 1 });
  const several = (): readonly Condition[] =>
    Array.from({ length: 2 + upTo(draw, 2) }, () =>
      chance(draw, 0.3) ? { all: [comparison(), comparison()] } : comparison(),
    );
  const part = (): Condition => {
    switch (oneOf(draw, ['fact', 'fact', 'any', 'not', 'atLeast'] as const)) {
      case 'fact':
        return comparison();
      case 'any':
        return { any: several() };
      case 'not':
        return { not: comparison() };
      case 'atLeast':
        return { atLeast: 2, of: several() };
    }
  };
  return { all: Array.from({ length: 1 + upTo(draw, 2) }, part) };
}
