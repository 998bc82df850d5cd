import type { FactConstant, FactValue, Operator, Truth } from '@jalon/referential/condition';
import type { FactSource } from './fact.ts';
import type { WhyUnusable } from './usable-facts.ts';

/** One node of a rule's condition, and what became of it. */
export interface ReasonNode {
  readonly op: 'all' | 'any' | 'not' | 'atLeast' | 'fact';
  readonly truth: Truth;
  /** How many of the children must hold, for `atLeast`. */
  readonly count?: number;
  /** For `fact`: the comparison, and what is known of the person. */
  readonly fact?: ReasonFact;
  readonly children: readonly ReasonNode[];
}

/** A comparison as it was made. */
export interface ReasonFact {
  readonly name: string;
  readonly op: Operator;
  readonly expected: FactConstant;
  /** Absent where the fact is unknown. */
  readonly actual?: FactValue;
  readonly source?: FactSource;
  /** Why it is unknown although something was told. */
  readonly unusable?: WhyUnusable;
  /** What the fact stands on; empty where it is unknown. */
  readonly refs: readonly string[];
}
