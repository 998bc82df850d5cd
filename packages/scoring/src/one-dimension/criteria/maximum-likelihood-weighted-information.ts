import type { Criterion1d } from './criterion-1d.ts';

/** MLWI: ∫L·I, trapezoid, up to the factor of L, the same for all items (Veerkamp & Berger 1997). */
export const maximumLikelihoodWeightedInformation: Criterion1d = {
  name: 'MLWI',
  best: 'highest',
  scorer({ bank, standing }) {
    const information = bank.information();
    const count = bank.nodes.length;
    const weight = bank.cell.map((w, q) => w * (standing.likelihood[q] as number));
    return (item) => {
      let sum = 0;
      for (let q = 0; q < count; q++) sum += (weight[q] as number) * (information[item * count + q] as number);
      return sum;
    };
  },
};
