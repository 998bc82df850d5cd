import { exp } from '../numeric/exp.ts';
import type { ResponseModel } from './response-model.ts';

/**
 * Generalised partial credit model (Muraki 1992): Pₖ ∝ exp(Σ_{v≤k} a(θ−b_v)). With sₖ = a Σⱼ Pⱼ(k−j) (no difference of
 * nearly equal means in the tails) and V = Σ P s²: P′ₖ = Pₖsₖ, P″ₖ = Pₖ(sₖ² − V). Steps need no order.
 */
export const generalisedPartialCredit: ResponseModel = {
  name: 'GPCM',
  categories(a, b, theta, { p, d1, d2 }) {
    const top = b.length;
    let logit = 0;
    let highest = 0;
    p[0] = 0;
    for (let k = 1; k <= top; k++) {
      logit += a * (theta - (b[k - 1] as number));
      p[k] = logit;
      if (logit > highest) highest = logit;
    }
    let total = 0;
    for (let k = 0; k <= top; k++) total += p[k] = exp((p[k] as number) - highest);
    let variance = 0;
    for (let k = 0; k <= top; k++) p[k] = (p[k] as number) / total;
    for (let k = 0; k <= top; k++) {
      let slope = 0;
      for (let j = 0; j <= top; j++) slope += (p[j] as number) * (k - j);
      slope *= a;
      d1[k] = slope;
      variance += (p[k] as number) * slope * slope;
    }
    for (let k = 0; k <= top; k++) {
      const slope = d1[k] as number;
      d1[k] = (p[k] as number) * slope;
      d2[k] = (p[k] as number) * (slope * slope - variance);
    }
  },
};
