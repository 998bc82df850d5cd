import { exp } from '../numeric/exp.ts';
import type { ResponseModel } from './response-model.ts';

/** Two-parameter logistic model (Birnbaum 1968): K = σ(a(θ−b)). A graded item of one step has the same derivatives. */
export const twoParameter: ResponseModel = {
  name: '2PL',
  probabilities(a, b, theta, p) {
    const z = a * (theta - (b[0] as number));
    const e = exp(z < 0 ? z : -z);
    const likely = 1 / (1 + e);
    p[0] = z < 0 ? likely : e * likely;
    p[1] = z < 0 ? e * likely : likely;
  },
};
