import { exp } from '../numeric/exp.ts';
import type { ResponseModel } from './response-model.ts';

/** Generalised partial credit model (Muraki 1992): Pₖ ∝ exp(Σ_{v≤k} a(θ−b_v)). Steps need no order. */
export const generalisedPartialCredit: ResponseModel = {
  name: 'GPCM',
  probabilities(a, b, theta, p) {
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
    for (let k = 0; k <= top; k++) p[k] = (p[k] as number) / total;
  },
};
