import type { ScaleBank } from '../one-dimension/adaptive/scale-bank.ts';
import type { GridStanding } from '../one-dimension/adaptive/standing.ts';

/** How good an item would be next: one file each, same shape. */
export interface Criterion {
  readonly name: string;
  /** Which value wins; ties go to the lowest index. */
  readonly best: 'highest' | 'lowest';
  /** Prepares what all items share, then gives the value of one item. */
  readonly scorer: (view: CriterionView) => (item: number) => number;
  /** No value exceeds this for the item, whatever the standing: lets a search stop early. */
  readonly ceiling?: (bank: ScaleBank) => Float64Array;
}

/** What a criterion sees. */
export interface CriterionView {
  readonly bank: ScaleBank;
  readonly standing: GridStanding;
  /** The provisional estimate. */
  readonly theta: number;
  /** Items given so far. */
  readonly step: number;
}
