import type { Claim } from '@jalon/diagnostic';

/** Where a person stands, as far as it is shown: a `Profile` of `@jalon/diagnostic`, or one that a history kept (`keptProfile` there). */
export interface ShownProfile {
  readonly dimensions: readonly ShownEstimate[];
  readonly areas: readonly Pick<ShownEstimate, 'id' | 'answers' | 'claim'>[];
}

/** One estimate. */
export interface ShownEstimate {
  /** Such as `digcomp:2.1`. */
  readonly id: string;
  /** The area it belongs to, such as `area:2`. */
  readonly area: string;
  /** Answers on this very thing. */
  readonly answers: number;
  readonly basis: 'observed' | 'previous' | 'neighbours' | 'prior';
  readonly claim: Claim;
  /** When it was last observed, an instant; null where never. The table has a column for it where it is told of any. */
  readonly observedAt?: string | null;
}
