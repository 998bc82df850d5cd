import type { CriterionView1d } from './criterion-1d.ts';
import type { ItemCurves } from '../models/item-curves.ts';

/** ∫w·K for every item, K(θ) = Σₖ Pₖ(θ̂) ln[Pₖ(θ̂)/Pₖ(θ)] (Chang & Ying 1996). */
export function kullbackLeibler({ bank, theta }: CriterionView1d, weight: Float64Array): (item: number) => number {
  const logP = bank.logP();
  const count = bank.nodes.length;
  let total = 0;
  for (let q = 0; q < count; q++) total += weight[q] as number;
  return (item) => {
    const point = bank.scratch(item);
    const { at, categories } = bank.curves[item] as ItemCurves;
    at(theta, point);
    let sum = 0;
    for (let c = 0; c < categories; c++) {
      const row = ((bank.rows[item] as number) + c) * count;
      let cross = 0;
      for (let q = 0; q < count; q++) cross += (weight[q] as number) * (logP[row + q] as number);
      sum += (point.p[c] as number) * ((point.logP[c] as number) * total - cross);
    }
    return sum;
  };
}
