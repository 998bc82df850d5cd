import { exp } from '../numeric/exp.ts';
import type { ResponseModel } from './response-model.ts';

/** Two-parameter logistic model (Birnbaum 1968): K = σ(a(θ−b)), K′ = aK(1−K), K″ = a²K(1−K)(1−2K). */
export const twoParameter: ResponseModel = {
  name: '2PL',
  categories(a, b, theta, into) {
    const z = a * (theta - (b[0] as number));
    const e = exp(z < 0 ? z : -z);
    const likely = 1 / (1 + e);
    const yes = z < 0 ? e * likely : likely;
    const no = z < 0 ? likely : e * likely;
    const slope = a * yes * no;
    const bend = a * slope * (no - yes);
    into.p[0] = no;
    into.p[1] = yes;
    into.d1[0] = -slope;
    into.d1[1] = slope;
    into.d2[0] = -bend;
    into.d2[1] = bend;
  },
};
