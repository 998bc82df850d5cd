import { rowMoments } from '../../numeric/row-moments.ts';
import { posteriorWindow } from '../adaptive/posterior-window.ts';
import type { Criterion1d } from './criterion-1d.ts';

/** Answers less probable than this change nothing. */
const LEAST_PROBABILITY = 1e-14;
/** Nodes that weigh less than this share of the heaviest are left out, near seven standard deviations: variances keep nine digits. */
const LEAST_SHARE = 1e-10;

/**
 * MEPV: the posterior variance expected after the answer, Var − Σₖ m₁ₖ²/m₀ₖ with x measured from the posterior mean
 * (Owen 1975; van der Linden 1998), answers weighted by their predictive probability. All items are valued together; the
 * moments of an item's lowest category are what the others leave.
 */
export const minimumExpectedVariance: Criterion1d = {
  name: 'MEPV',
  best: 'lowest',
  scorer({ bank, standing }) {
    const { mean, variance } = standing;
    const { from, weight } = posteriorWindow(bank, standing, LEAST_SHARE);
    const { p, rows, nodes, upperRows, moment0, moment1, size } = bank;
    const length = weight.length;
    const weightedNode = new Float64Array(length);
    for (let q = 0; q < length; q++) weightedNode[q] = (weight[q] as number) * ((nodes[from + q] as number) - mean);
    const count = (rows[size] as number) - size;
    rowMoments(p, upperRows, 0, count, { weight, weightedNode }, 0, from, length, moment0, moment1);
    const values = new Float64Array(size);
    let row = 0;
    for (let item = 0; item < size; item++) {
      const end = (rows[item + 1] as number) - item - 1;
      let rest0 = 1;
      let rest1 = 0;
      let explained = 0;
      for (; row < end; row++) {
        const likely = moment0[row] as number;
        const moment = moment1[row] as number;
        rest0 -= likely;
        rest1 -= moment;
        if (likely > LEAST_PROBABILITY) explained += (moment * moment) / likely;
      }
      if (rest0 > LEAST_PROBABILITY) explained += (rest1 * rest1) / rest0;
      values[item] = variance - explained;
    }
    return (item) => values[item] as number;
  },
};
