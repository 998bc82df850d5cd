import type { FactValue } from '@jalon/referential/condition';

/** One fact that would have to be otherwise. */
export interface FactChange {
  readonly fact: string;
  /** What it is now; absent where it is unknown. */
  readonly from?: FactValue | undefined;
  /** What it would have to be. */
  readonly to: FactValue;
  /** For numbers: whether `to` is the least or the most that would do, or the only one near it. */
  readonly bound?: 'least' | 'most' | 'exactly';
}

/** The smallest set of facts whose change would turn a condition round. */
export interface NearestChange {
  readonly changes: readonly [FactChange, ...FactChange[]];
  /** What the condition would then be. */
  readonly makes: 'yes' | 'no';
  /** `life`: a thing to get or to decide; `skill`: something to learn; `fixed`: nobody can change it, or would be the poorer. The worst of the changes. */
  readonly reach: Reach;
}

/** How far a change of this fact is: a device is bought sooner than a skill is learnt; an age cannot be changed. */
export type Reach = 'life' | 'skill' | 'fixed';
