import { posteriorWindow } from '../adaptive/posterior-window.ts';
import type { Criterion1d } from './criterion-1d.ts';

/** PWFI: E[I(θ)] under the posterior: MPWI in units of information, comparable between steps (van der Linden 1998). */
export const posteriorExpectedInformation: Criterion1d = {
  name: 'PWFI',
  best: 'highest',
  scorer({ bank, standing }) {
    const information = bank.information();
    const count = bank.nodes.length;
    const { from, weight } = posteriorWindow(bank, standing);
    return (item) => {
      let sum = 0;
      for (let q = 0; q < weight.length; q++)
        sum += (weight[q] as number) * (information[item * count + from + q] as number);
      return sum;
    };
  },
};
