/**
 * Slips forgiven for an expected answer, from its own length in letters: none up to 4, one for 5–8, two for 9–14, three
 * beyond. Never from what was typed: padding an answer must not buy tolerance.
 */
export function budgetFor(expected: string): number {
  const letters = expected.match(/\p{L}/gu)?.length ?? 0;
  return letters <= 4 ? 0 : letters <= 8 ? 1 : letters <= 14 ? 2 : 3;
}
