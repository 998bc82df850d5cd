import { log } from '../../numeric/log.ts';
import { posteriorWindow } from '../adaptive/posterior-window.ts';
import type { Criterion1d } from './criterion-1d.ts';

/** Mutual information between the answer and θ, nats: H(m₀) − ΣwH(P) (Weissman 2007). */
export const mutualInformation: Criterion1d = {
  name: 'MI',
  best: 'highest',
  scorer({ bank, standing }) {
    const { from, weight } = posteriorWindow(bank, standing);
    const { length } = weight;
    const { p, rows, nodes } = bank;
    const count = nodes.length;
    const entropy = bank.entropy();
    return (item) => {
      let value = 0;
      for (let row = rows[item] as number; row < (rows[item + 1] as number); row++) {
        let m0 = 0;
        for (let q = 0; q < length; q++) m0 += (weight[q] as number) * (p[row * count + from + q] as number);
        if (m0 > 0) value -= m0 * log(m0);
      }
      for (let q = 0; q < length; q++) value -= (weight[q] as number) * (entropy[item * count + from + q] as number);
      return value;
    };
  },
};
