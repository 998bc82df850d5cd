/**
 * The condition language of Jalon, used over the facts of a simulated world (goals, evidence) and over
 * the facts known of a person (recommendations). Plain JSON: no path, no regular expression, no code.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly atLeast: number; readonly of: readonly Condition[] }
  | FactCondition;

/** One comparison: the named fact against a constant. */
export interface FactCondition {
  readonly fact: string;
  readonly op: Operator;
  readonly value: FactConstant;
}

/** A single value of a fact: a word, a number or yes/no. */
export type FactScalar = string | number | boolean;
/** What a fact is compared with: one value, or a list of them for `in`. */
export type FactConstant = FactScalar | readonly FactScalar[];

/** A fact's value; `undefined` (absent) means unknown. Lists are sets of scalars. */
export type FactValue = FactScalar | readonly FactScalar[];

/** `in`: the fact is one of the constants. `contains`: the fact is a list and holds the constant. */
export type Operator = 'eq' | 'ne' | 'lt' | 'lte' | 'gt' | 'gte' | 'in' | 'contains';

/** Kleene's three values (Kleene 1952), ordered no < unknown < yes. */
export type Truth = 'no' | 'unknown' | 'yes';
