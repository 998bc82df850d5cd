import { CLAIMED_LEVELS } from '@jalon/referential';
import type { FactValue } from '@jalon/referential/condition';
import type { FactChange, Reach } from '../change.ts';
import type { FactDeclaration } from '../fact-declaration.ts';

/** How far a change is: as far as its fact, and out of reach where something learnt would have to be unlearnt. */
export function reachOf({ reach = 'skill', values }: FactDeclaration, { from, to }: FactChange): Reach {
  return reach === 'skill' && from !== undefined && isLoss(from, to, values) ? 'fixed' : reach;
}

function isLoss(from: FactValue, to: FactValue, values: readonly string[] | undefined): boolean {
  if (typeof from === 'number' && typeof to === 'number') return to < from;
  if (typeof from === 'boolean') return from && to === false;
  const levels: readonly FactValue[] = CLAIMED_LEVELS.map(({ id }) => id);
  if (levels.includes(from)) return levels.indexOf(to) < levels.indexOf(from);
  // Elsewhere the most comfortable value is declared first: nobody is told to lose a strength.
  return (
    typeof to === 'string' && typeof from === 'string' && (values?.indexOf(to) ?? 0) > (values?.indexOf(from) ?? 0)
  );
}
