import type { GridStanding } from './standing.ts';
import type { ScaleBank } from './scale-bank.ts';

/** m₀ = ΣwP and m₁ = ΣwxP of one category under the posterior, and the moments of x given that answer. */
export interface CategoryMoments {
  /** Predictive probability. */
  readonly m0: number;
  readonly mean: number;
  readonly variance: number;
}

/** What the posterior would become after each answer to an item. */
export function momentsByCategory(
  bank: ScaleBank,
  { posterior, from, to, mean }: GridStanding,
  item: number,
): readonly CategoryMoments[] {
  const { nodes, p, rows } = bank;
  const first = rows[item] as number;
  const moments: CategoryMoments[] = [];
  for (let row = first; row < (rows[item + 1] as number); row++) {
    let m0 = 0;
    let m1 = 0;
    let m2 = 0;
    for (let q = from; q < to; q++) {
      const w = (posterior[q] as number) * (p[row * nodes.length + q] as number);
      const distance = (nodes[q] as number) - mean;
      m0 += w;
      m1 += w * distance;
      m2 += w * distance * distance;
    }
    const shift = m0 > 0 ? m1 / m0 : 0;
    moments.push({ m0, mean: mean + shift, variance: m0 > 0 ? Math.max(0, m2 / m0 - shift * shift) : 0 });
  }
  return moments;
}
