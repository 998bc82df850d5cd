/** The candidate of highest value, the first of equals; null without candidates. */
export function highest(candidates: readonly number[], value: (candidate: number) => number): number | null {
  let best: number | null = null;
  let bestValue = -Infinity;
  for (const candidate of candidates) {
    const its = value(candidate);
    if (its > bestValue) {
      best = candidate;
      bestValue = its;
    }
  }
  return best;
}
