import { posteriorWindow } from '../one-dimension/adaptive/posterior-window.ts';
import type { Criterion } from './criterion.ts';

/** Answers less probable than this change nothing. */
const LEAST_PROBABILITY = 1e-14;

/**
 * MEPV: the posterior variance expected after the answer, Var − Σₖ m₁ₖ²/m₀ₖ with x measured from the posterior mean
 * (Owen 1975; van der Linden 1998), answers weighted by their predictive probability.
 */
export const minimumExpectedVariance: Criterion = {
  name: 'MEPV',
  best: 'lowest',
  scorer({ bank, standing }) {
    const { mean, variance } = standing;
    const { from, weight: w } = posteriorWindow(bank, standing);
    const { p, rows, nodes } = bank;
    const count = nodes.length;
    const { length } = w;
    const wx = w.map((weight, q) => weight * ((nodes[from + q] as number) - mean));
    const even = length - (length % 2);
    return (item) => {
      let rest0 = 1;
      let rest1 = 0;
      let explained = 0;
      const first = rows[item] as number;
      for (let row = (rows[item + 1] as number) - 1; row >= first; row--) {
        let m0 = rest0;
        let m1 = rest1;
        if (row > first) {
          // Two sums of each kind, so that no addition waits for the one before.
          const at = row * count + from;
          let m0b = 0;
          let m1b = 0;
          m0 = 0;
          m1 = 0;
          for (let q = 0; q < even; q += 2) {
            const one = p[at + q] as number;
            const two = p[at + q + 1] as number;
            m0 += (w[q] as number) * one;
            m1 += (wx[q] as number) * one;
            m0b += (w[q + 1] as number) * two;
            m1b += (wx[q + 1] as number) * two;
          }
          if (even < length) {
            m0 += (w[even] as number) * (p[at + even] as number);
            m1 += (wx[even] as number) * (p[at + even] as number);
          }
          m0 += m0b;
          m1 += m1b;
          rest0 -= m0;
          rest1 -= m1;
        }
        if (m0 > LEAST_PROBABILITY) explained += (m1 * m1) / m0;
      }
      return variance - explained;
    };
  },
};
