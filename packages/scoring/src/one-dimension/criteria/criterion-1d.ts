import type { ScaleBank } from '../adaptive/scale-bank.ts';
import type { GridStanding } from '../adaptive/standing.ts';

/** How good an item would be next: one file each, same shape. */
export interface Criterion1d {
  readonly name: string;
  /** Which value wins; ties go to the lowest index. */
  readonly best: 'highest' | 'lowest';
  /** Prepares what all items share, then gives the value of one item. */
  readonly scorer: (view: CriterionView1d) => (item: number) => number;
  /** No value exceeds this for the item, whatever the standing: lets a search stop early. */
  readonly ceiling?: (bank: ScaleBank) => Float64Array;
}

/** What a criterion sees. */
export interface CriterionView1d {
  readonly bank: ScaleBank;
  readonly standing: GridStanding;
  /** The provisional estimate. */
  readonly theta: number;
  /** Items given so far. */
  readonly step: number;
}
