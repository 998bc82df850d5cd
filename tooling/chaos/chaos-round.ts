/** What was found once everything that was killed is up again. */
export interface RoundFound {
  /** Events of which somebody was told that they are kept. */
  readonly acknowledged: number;
  /** Of these, those that are not there. */
  readonly lost: number;
  /** Things that are there in part, or not as they were written. */
  readonly torn: number;
  /** Things that are there more than once. */
  readonly duplicated: number;
}

/** One way of breaking the system, over and over. */
export interface Chaos {
  readonly name: string;
  /** Breaks it once and looks. `random` gives numbers from 0 to 1. */
  round(random: () => number): Promise<RoundFound>;
  /** Stops everything and takes its files away. */
  close(): Promise<void>;
}
