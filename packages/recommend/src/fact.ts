import type { FactValue } from '@jalon/referential/condition';

/** Where a fact comes from. */
export type FactSource = 'talk' | 'profile' | 'observation' | 'mediator';

/** Something known of a person. */
export interface Fact {
  readonly value: FactValue;
  readonly source: FactSource;
  /** What it stands on: item ids, talk question ids. */
  readonly refs: readonly string[];
}

/** What is known of a person, by the names of the registry. A name that is absent is unknown, never zero. */
export type Facts = Readonly<Record<string, Fact>>;
