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
    const { from, weight } = posteriorWindow(bank, standing);
    const { p, rows, nodes } = bank;
    const count = nodes.length;
    // Padded with zeros to a multiple of four; the table has as many numbers after its last row.
    const length = Math.ceil(weight.length / 4) * 4;
    const w = new Float64Array(length);
    const wx = new Float64Array(length);
    for (let q = 0; q < weight.length; q++) {
      w[q] = weight[q] as number;
      wx[q] = (weight[q] as number) * ((nodes[from + q] as number) - mean);
    }
    return (item) => {
      let rest0 = 1;
      let rest1 = 0;
      let explained = 0;
      const first = rows[item] as number;
      for (let row = (rows[item + 1] as number) - 1; row >= first; row--) {
        let m0 = rest0;
        let m1 = rest1;
        if (row > first) {
          // Four sums of each kind, so that no addition waits for the one before.
          let at = row * count + from;
          let m0b = 0;
          let m0c = 0;
          let m0d = 0;
          let m1b = 0;
          let m1c = 0;
          let m1d = 0;
          m0 = 0;
          m1 = 0;
          for (let q = 0; q < length; q += 4, at += 4) {
            const one = p[at] as number;
            const two = p[at + 1] as number;
            const three = p[at + 2] as number;
            const four = p[at + 3] as number;
            m0 += (w[q] as number) * one;
            m1 += (wx[q] as number) * one;
            m0b += (w[q + 1] as number) * two;
            m1b += (wx[q + 1] as number) * two;
            m0c += (w[q + 2] as number) * three;
            m1c += (wx[q + 2] as number) * three;
            m0d += (w[q + 3] as number) * four;
            m1d += (wx[q + 3] as number) * four;
          }
          m0 += m0b + (m0c + m0d);
          m1 += m1b + (m1c + m1d);
          rest0 -= m0;
          rest1 -= m1;
        }
        if (m0 > LEAST_PROBABILITY) explained += (m1 * m1) / m0;
      }
      return variance - explained;
    };
  },
};
