import type { Compiled } from '../engine/compiled.ts';
import { knownDimension } from '../engine/known-dimension.ts';
import { isIncreasing } from '../item/check-curves.ts';
import { refuser } from '../refuser.ts';
import type { Cuts } from './summary.ts';

/** Refuses cuts that part nothing, and those of a dimension that is not there. */
export function checkCuts(cuts: Cuts, compiled: Compiled): void {
  for (const [id, values] of Object.entries(cuts)) {
    knownDimension(compiled, id, `cuts.${id}`);
    refuser('invalid-options', 'cuts.')(isIncreasing(values), id, 'increasing finite numbers');
  }
}
