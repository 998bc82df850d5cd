import type { Condition, FactCondition } from '../../packages/referential/src/condition/index.ts';
import type { FactDeclaration } from '../../packages/recommend/src/fact-declaration.ts';
import { drawValue } from './draw-value.ts';
import { chance, oneOf, someOf, upTo, type Draw } from './draw.ts';

/** How large conditions are drawn. */
export interface ConditionShape {
  /** Levels, the comparisons included. */
  readonly depth: number;
  /** The most children of one node. */
  readonly width: number;
}

/** A condition over these facts, whose comparisons all fit them. */
export function drawCondition(
  draw: Draw,
  facts: readonly FactDeclaration[],
  { depth, width }: ConditionShape,
): Condition {
  if (depth <= 1 || chance(draw, 0.1)) return drawComparison(draw, oneOf(draw, facts));
  const child = (): Condition => drawCondition(draw, facts, { depth: depth - 1, width });
  const children = Array.from({ length: 1 + upTo(draw, width - 1) }, child);
  switch (oneOf(draw, ['all', 'all', 'any', 'any', 'not', 'atLeast'] as const)) {
    case 'all':
      return { all: children };
    case 'any':
      return { any: children };
    case 'not':
      return { not: child() };
    case 'atLeast':
      return { atLeast: 1 + upTo(draw, children.length - 1), of: children };
  }
}

function drawComparison(draw: Draw, declaration: FactDeclaration): FactCondition {
  const { name: fact, type, values = [] } = declaration;
  switch (type) {
    case 'boolean':
      return { fact, op: oneOf(draw, ['eq', 'ne']), value: chance(draw, 0.5) };
    case 'number':
      return chance(draw, 0.15)
        ? { fact, op: 'in', value: [upTo(draw, 4), upTo(draw, 4)] }
        : { fact, op: oneOf(draw, ['eq', 'ne', 'lt', 'lte', 'gt', 'gte']), value: upTo(draw, 4) };
    case 'string':
      return chance(draw, 0.4)
        ? { fact, op: 'in', value: [oneOf(draw, values), ...someOf(draw, values)] }
        : { fact, op: oneOf(draw, ['eq', 'ne']), value: oneOf(draw, values) };
    case 'set':
      return chance(draw, 0.7)
        ? { fact, op: 'contains', value: oneOf(draw, values) }
        : { fact, op: oneOf(draw, ['eq', 'ne']), value: drawValue(draw, declaration) };
  }
}
