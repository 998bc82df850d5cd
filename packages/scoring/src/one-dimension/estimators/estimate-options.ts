import { ScoringError } from '../../scoring-error.ts';
import { checkGrid, type Grid1d } from '../grid.ts';
import { checkNormalPrior } from './check-normal-prior.ts';
import { SEARCH_RANGE, STANDARD_NORMAL, type EstimatorOptions, type NormalPrior } from './estimator.ts';

/** How to estimate: EAP and MAP need a prior, the others ignore it. */
export type MethodOptions = (
  | { readonly method: 'EAP' | 'MAP'; readonly prior: NormalPrior }
  | { readonly method: 'ML' | 'WL' | 'Jeffreys'; readonly prior?: NormalPrior }
) & {
  /** Where ML, WL and Jeffreys search; ±8 unless said. */
  readonly range?: readonly [number, number];
  /** EAP on a fine grid, right to 1e-9 instead of 1e-6; slower. */
  readonly reference?: boolean;
  /** EAP on this grid and no other, to compare with programs that have a fixed one. */
  readonly grid?: Grid1d;
};

/** The same with nothing left out, or an error that names what cannot be. */
export function estimatorOptions({
  prior = STANDARD_NORMAL,
  range = SEARCH_RANGE,
  reference = false,
  grid,
}: MethodOptions): EstimatorOptions {
  checkNormalPrior(prior, 'options.prior');
  if (!(range[0] > -Infinity && range[1] < Infinity && range[0] < range[1]))
    throw new ScoringError('invalid-options', 'options.range', 'two finite numbers, the lower first');
  if (grid) checkGrid(grid, 'options.grid');
  return { prior, range, reference, grid: grid ?? null };
}
