import { ScoringError } from '../scoring-error.ts';

/** Evenly spaced nodes, both ends included. */
export interface Grid1d {
  readonly from: number;
  readonly to: number;
  readonly nodes: number;
}

/** Refuses a grid that nothing can be summed on. */
export function checkGrid({ from, to, nodes }: Grid1d, field: string): void {
  if (!(from > -Infinity && to < Infinity && from < to && Number.isInteger(nodes) && nodes >= 3))
    throw new ScoringError('invalid-options', field, 'finite ends, the lower first, and at least 3 nodes');
}
