import type { PosteriorWindow } from './posterior-window.ts';
import type { ScaleBank } from './scale-bank.ts';

/** Moments of θ given one answer to an item. */
export interface CategoryMoments {
  readonly mean: number;
  readonly variance: number;
}

/** What the posterior would become after each answer to an item (Owen 1975); `centre` is the posterior mean, distances from it lose no digit. */
export function momentsByCategory(
  { nodes, p, rows }: ScaleBank,
  { from, weight }: PosteriorWindow,
  centre: number,
  item: number,
): readonly CategoryMoments[] {
  const moments: CategoryMoments[] = [];
  for (let row = rows[item] as number; row < (rows[item + 1] as number); row++) {
    let m0 = 0;
    let m1 = 0;
    let m2 = 0;
    for (let q = 0; q < weight.length; q++) {
      const w = (weight[q] as number) * (p[row * nodes.length + from + q] as number);
      const distance = (nodes[from + q] as number) - centre;
      m0 += w;
      m1 += w * distance;
      m2 += w * distance * distance;
    }
    const shift = m0 > 0 ? m1 / m0 : 0;
    moments.push({ mean: centre + shift, variance: m0 > 0 ? Math.max(0, m2 / m0 - shift * shift) : 0 });
  }
  return moments;
}
