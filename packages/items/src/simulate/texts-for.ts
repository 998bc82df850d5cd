import type { FactCondition } from '@jalon/referential/condition';

/** What a simulated person may type where these facts are read: the constants they are compared with, or as many letters as a length asks for. */
export function textsFor(leaves: readonly FactCondition[], facts: (fact: string) => boolean): readonly string[] {
  const texts = leaves
    .filter((leaf) => facts(leaf.fact))
    .flatMap((leaf) => [leaf.value].flat())
    .flatMap((value) => {
      if (typeof value === 'string') return [value];
      return typeof value === 'number' && value >= 1 && value < 1999
        ? ['a'.repeat(Math.ceil(value)), 'a'.repeat(Math.ceil(value) + 1)]
        : [];
    });
  return [...new Set(texts)];
}
