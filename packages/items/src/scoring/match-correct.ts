/** QTI `match_correct`: 1 when the same options are chosen, each as many times, whatever their order, else 0; nothing chosen is 0. */
export function matchCorrect(correct: readonly string[], chosen: readonly string[]): number {
  const [expected, actual] = [correct.toSorted(), chosen.toSorted()];
  return actual.length > 0 && actual.length === expected.length && actual.every((id, at) => id === expected[at])
    ? 1
    : 0;
}
