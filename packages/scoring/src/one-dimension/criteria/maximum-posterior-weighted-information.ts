import type { Criterion1d } from './criterion-1d.ts';

/** MPWI: ∫π·L·I, trapezoid, up to the factor of L, the same for all items (van der Linden 1998). */
export const maximumPosteriorWeightedInformation: Criterion1d = {
  name: 'MPWI',
  best: 'highest',
  scorer({ bank, standing }) {
    const information = bank.information();
    const count = bank.nodes.length;
    const weight = bank.priorWeight.map((w, q) => w * (standing.likelihood[q] as number));
    return (item) => {
      let sum = 0;
      for (let q = 0; q < count; q++) sum += (weight[q] as number) * (information[item * count + q] as number);
      return sum;
    };
  },
};
