import { exp } from '../numeric/exp.ts';
import { sigmoid } from '../numeric/sigmoid.ts';
import type { ResponseModel } from './response-model.ts';

/**
 * Graded response model (Samejima 1969): P*ₖ = σ(zₖ), zₖ = a(θ−bₖ), Pₖ = P*ₖ − P*ₖ₊₁.
 * Written as Pₖ = σ(zₖ)σ(−zₖ₊₁)(1 − e^(zₖ₊₁−zₖ)), which loses no digit in the tails.
 */
export const graded: ResponseModel = {
  name: 'GRM',
  probabilities(a, b, theta, p) {
    const top = b.length;
    let up = 1; // σ(zₖ)
    for (let k = 0; k <= top; k++) {
      const last = k === top;
      const z = last ? 0 : a * (theta - (b[k] as number));
      const gap = k === 0 || last ? 1 : 1 - exp(a * ((b[k - 1] as number) - (b[k] as number)));
      p[k] = up * (last ? 1 : sigmoid(-z)) * gap;
      up = sigmoid(z);
    }
  },
};
