import type { Criterion } from './criterion.ts';
import type { ComfortRule } from './comfort-rule.ts';

/** What the choice of the next item depends on besides the answers. */
export interface SelectOptions {
  /** Ids of the items that may be asked now: device, accessibility, families and items already seen are the caller's filters. */
  readonly candidates: readonly string[];
  /** How much knowing each dimension matters, from 0; nothing for those not named, all alike when none is named. */
  readonly weights: Readonly<Record<string, number>>;
  /** What "best" means; `a-optimal` where absent. Only `a-optimal` and `balanced` look at the weights. */
  readonly criterion?: Criterion;
  /** True: information per expected second, for a budget in minutes. */
  readonly perSecond: boolean;
  /** Null only for benchmarks of pure measurement. */
  readonly comfort: ComfortRule | null;
  /** Failures in a row just now. */
  readonly recentFailures: number;
  /** Items presented so far: drives the comfort rule and, with the seed, the draw among the best. */
  readonly presented: number;
  /** Draw among this many of the best (Kingsbury & Zara 1989); 1 = always the best. */
  readonly randomesque: number;
  /** At most this many items in a row from one area; left aside when nothing else can be asked. */
  readonly maxInRow?: { readonly area: number };
  /** Areas of the items presented, oldest first; needed by `maxInRow`. */
  readonly recentAreas?: readonly string[];
  /** Items presented by dimension; the answers counted where absent. */
  readonly dimensionCounts?: Readonly<Record<string, number>>;
}

/** Why this item; codes, in the order they were applied. An item that was drawn or next in a fixed order has none of its own. */
export type SelectionReason =
  | 'first-easy'
  | 'after-failure'
  | 'comfort'
  | 'most-informative'
  | 'not-yet-explored'
  | 'easiest-left';

/** The next item with its reasons, or why there is none. */
export type Selection =
  | {
      readonly item: string;
      /** Share (0–1) of the weighted trace of Σ that it is expected to remove. */
      readonly gain: number;
      /** The largest such share among all that may be asked now, before comfort, time and the draw: what stopping looks at. */
      readonly bestGain: number;
      /** P(credit ≥ .5), 0–1. */
      readonly predicted: number;
      readonly reasons: readonly SelectionReason[];
    }
  | { readonly stop: 'no-candidate' };
