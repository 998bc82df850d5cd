import type { FactValue } from '@jalon/referential/condition';

/** The facts of every member of a list, as one record. */
export function factsOfEach<T>(
  list: readonly T[],
  factsOf: (one: T) => Readonly<Record<string, FactValue>>,
): Readonly<Record<string, FactValue>> {
  return Object.assign({}, ...list.map(factsOf)) as Readonly<Record<string, FactValue>>;
}
