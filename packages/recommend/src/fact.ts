import type { FactValue } from '@jalon/referential/condition';

/** Where a fact comes from. */
export type FactSource = 'talk' | 'profile' | 'observation' | 'mediator';

/** Something known of a person. */
export interface Fact {
  readonly value: FactValue;
  readonly source: FactSource;
  /** What it stands on: item ids, talk question ids. */
  readonly refs: readonly string[];
  /** The day it was learnt, `YYYY-MM-DD`; absent where nobody noted it: it then never expires. */
  readonly at?: string | undefined;
  /** How probable it is that the value is the true one, 0–1; absent where it was said rather than estimated. */
  readonly certainty?: number | undefined;
}

/** What is known of a person, by the names of the registry. A name that is absent is unknown, never zero. */
export type Facts = Readonly<Record<string, Fact>>;
