import type { CriterionView1d } from './criterion-1d.ts';

/** Σ over categories of Σw(P − ΣwP)², half of it for two categories (they count the same twice); w normalised here (Kaplan et al. 2015). */
export function discrimination({ bank }: CriterionView1d, raw: Float64Array): (item: number) => number {
  const count = bank.nodes.length;
  let total = 0;
  for (let q = 0; q < count; q++) total += raw[q] as number;
  const weight = raw.map((w) => w / total);
  return (item) => {
    const first = bank.rows[item] as number;
    const end = bank.rows[item + 1] as number;
    let sum = 0;
    for (let row = first; row < end; row++) {
      let mean = 0;
      for (let q = 0; q < count; q++) mean += (weight[q] as number) * (bank.p[row * count + q] as number);
      for (let q = 0; q < count; q++) {
        const distance = (bank.p[row * count + q] as number) - mean;
        sum += (weight[q] as number) * distance * distance;
      }
    }
    return end - first === 2 ? sum / 2 : sum;
  };
}
