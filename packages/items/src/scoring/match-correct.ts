/** QTI `match_correct`: 1 when the same options are chosen, whatever their order, else 0; nothing chosen is 0. */
export function matchCorrect(correct: readonly string[], chosen: readonly string[]): number {
  const expected = new Set(correct);
  const actual = new Set(chosen);
  return actual.size > 0 && actual.size === expected.size && [...actual].every((id) => expected.has(id)) ? 1 : 0;
}
