import { CLAIMED_LEVELS } from '@jalon/referential';
import type { FactScalar, FactValue } from '@jalon/referential/condition';
import type { FactChange, Reach } from '../change.ts';
import type { FactDeclaration } from '../fact-declaration.ts';

/** How far a change is: as far as its fact, and out of reach where something learnt or had would have to be lost. */
export function reachOf(declaration: FactDeclaration, { from, to }: FactChange): Reach {
  const { reach = 'skill', equals = false } = declaration;
  return !equals && from !== undefined && isLoss(from, to, declaration) ? 'fixed' : reach;
}

function isLoss(from: FactValue, to: FactValue, { values, exclusive = [] }: FactDeclaration): boolean {
  if (isList(from) && isList(to)) {
    const isAlone = (one: FactScalar): boolean => exclusive.some((member) => member === one);
    // What stands alone says that there is nothing.
    return (
      from.some((one) => !isAlone(one) && !to.includes(one)) || to.some((one) => isAlone(one) && !from.includes(one))
    );
  }
  if (typeof from === 'number' && typeof to === 'number') return to < from;
  if (typeof from === 'boolean') return from && to === false;
  const levels: readonly FactValue[] = CLAIMED_LEVELS.map(({ id }) => id);
  if (levels.includes(from)) return levels.indexOf(to) < levels.indexOf(from);
  // Elsewhere the most comfortable value is declared first: nobody is told to lose a strength.
  return (
    typeof to === 'string' && typeof from === 'string' && (values?.indexOf(to) ?? 0) > (values?.indexOf(from) ?? 0)
  );
}

function isList(value: FactValue): value is readonly FactScalar[] {
  return Array.isArray(value);
}
