import { log } from '../numeric/log.ts';
import type { Criterion } from './criterion.ts';

/** Mutual information between the answer and θ, nats: H(m₀) − ΣwH(P) (Weissman 2007). */
export const mutualInformation: Criterion = {
  name: 'MI',
  best: 'highest',
  scorer({ bank, standing }) {
    const { posterior, from, to } = standing;
    const { p, rows, nodes } = bank;
    const count = nodes.length;
    const entropy = bank.entropy();
    return (item) => {
      let value = 0;
      for (let row = rows[item] as number; row < (rows[item + 1] as number); row++) {
        let m0 = 0;
        for (let q = from; q < to; q++) m0 += (posterior[q] as number) * (p[row * count + q] as number);
        if (m0 > 0) value -= m0 * log(m0);
      }
      for (let q = from; q < to; q++) value -= (posterior[q] as number) * (entropy[item * count + q] as number);
      return value;
    };
  },
};
