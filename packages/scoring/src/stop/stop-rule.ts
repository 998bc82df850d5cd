/** When to stop, as data: conditions joined by `all` (and) and `any` (or). */
export type StopRule = { readonly all: readonly StopRule[] } | { readonly any: readonly StopRule[] } | StopCondition;

/** What estimates a condition looks at; all of them where `of` is absent. */
export interface StopScope {
  readonly on: 'dimension' | 'area';
  readonly of?: readonly string[];
}

/** One thing that may end a session, with the bound it is held to. */
export type StopCondition =
  /** So many items were presented. In an `all` it is a least length, in an `any` a most. */
  | { readonly kind: 'length'; readonly items: number }
  /** The next item is expected to end after so many minutes. */
  | { readonly kind: 'minutes'; readonly minutes: number }
  /** Every posterior standard deviation in scope is at most this, logits. */
  | (StopScope & { readonly kind: 'precision'; readonly sd: number })
  /** Everything in scope has some level of at least this probability. */
  | (StopScope & { readonly kind: 'level'; readonly probability: number })
  /** The best item that may be asked, comfortable or not, promises less than this share of the weighted trace (Choi, Grady & Dodd 2011). */
  | { readonly kind: 'gain'; readonly below: number }
  /** The person asked to stop. */
  | { readonly kind: 'wish' };

/** Why it stops: the condition met, what was found, and the bound it met; `no-candidate` where nothing may be asked (0 items of the 1 it takes). */
export interface StopReason {
  readonly code: StopCondition['kind'] | 'no-candidate';
  readonly value: number;
  readonly bound: number;
}

/** The rule used with people: their wish, 25 items or 40 minutes; from 8 items on, every area known to .45 or a gain below 1.4 %, a choice made by simulation (270 items on 27 dimensions: sessions of 16 to 25 answers). */
export function defaultStopRule(): StopRule {
  return {
    any: [
      { kind: 'wish' },
      { kind: 'length', items: 25 },
      { kind: 'minutes', minutes: 40 },
      {
        all: [
          { kind: 'length', items: 8 },
          {
            any: [
              { kind: 'precision', on: 'area', sd: 0.45 },
              { kind: 'gain', below: 0.014 },
            ],
          },
        ],
      },
    ],
  };
}
