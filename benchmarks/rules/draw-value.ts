import type { FactValue } from '../../packages/referential/src/condition/index.ts';
import type { FactDeclaration } from '../../packages/recommend/src/fact-declaration.ts';
import { chance, oneOf, someOf, upTo, type Draw } from './draw.ts';

/** A value that the fact may take. */
export function drawValue(draw: Draw, { type, values = [] }: FactDeclaration): FactValue {
  switch (type) {
    case 'boolean':
      return chance(draw, 0.5);
    case 'number':
      return upTo(draw, 4);
    case 'string':
      return oneOf(draw, values);
    case 'set':
      return someOf(draw, values);
  }
}
