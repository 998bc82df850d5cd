/** Probability of each class between increasing cuts from P(θ ≤ cut); empty without cuts. */
export function levelProbabilities(cuts: readonly number[], below: (cut: number) => number): readonly number[] {
  if (cuts.length === 0) return [];
  const sums = [0, ...cuts.map(below), 1];
  return sums.slice(1).map((sum, i) => sum - (sums[i] as number));
}
