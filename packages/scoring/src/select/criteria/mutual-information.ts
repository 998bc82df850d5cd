import { NODES } from '../../engine/nodes.ts';
import { log } from '../../numeric/log.ts';
import type { EngineCriterion } from '../criterion.ts';

/** What the answer and η tell of each other, nats: Σ over outcomes of Σw·P·ln P − m₀·ln m₀ (Weissman 2007). */
export const mutualInformation: EngineCriterion = {
  name: 'mutual-information',
  isAmount: true,
  worth:
    ({ marginals: { weight, from, to } }) =>
    ({ site, known, mixing, categories }) => {
      const outcomes = categories + 1;
      let sum = 0;
      for (let o = 0; o < outcomes; o++) {
        let m0 = 0;
        for (let q = from[site] as number; q < (to[site] as number); q++) {
          let p = 0;
          for (let c = 0; c < categories; c++)
            p += (mixing[c * outcomes + o] as number) * (known[c * NODES + q] as number);
          const w = weight[site * NODES + q] as number;
          m0 += w * p;
          if (p > 0) sum += w * p * log(p);
        }
        if (m0 > 0) sum -= m0 * log(m0);
      }
      return sum;
    },
};
