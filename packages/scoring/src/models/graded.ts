import { exp } from '../numeric/exp.ts';
import { sigmoid } from '../numeric/sigmoid.ts';
import type { ResponseModel } from './response-model.ts';

/**
 * Graded response model (Samejima 1969): P*ₖ = σ(zₖ), zₖ = a(θ−bₖ), Pₖ = P*ₖ − P*ₖ₊₁.
 * Written as Pₖ = σ(zₖ)σ(−zₖ₊₁)(1 − e^(zₖ₊₁−zₖ)), which loses no digit in the tails; then
 * (ln Pₖ)′ = a(σ(−zₖ) − σ(zₖ₊₁)) and (ln Pₖ)″ = −a²(σ(zₖ)σ(−zₖ) + σ(zₖ₊₁)σ(−zₖ₊₁)).
 */
export const graded: ResponseModel = {
  name: 'GRM',
  categories(a, b, theta, into) {
    const top = b.length;
    let up = 1; // σ(zₖ)
    let down = 0; // σ(−zₖ)
    for (let k = 0; k <= top; k++) {
      const last = k === top;
      const z = last ? 0 : a * (theta - (b[k] as number));
      const nextUp = last ? 0 : sigmoid(z);
      const nextDown = last ? 1 : sigmoid(-z);
      const gap = k === 0 || last ? 1 : 1 - exp(a * ((b[k - 1] as number) - (b[k] as number)));
      const p = up * nextDown * gap;
      const slope = a * (down - nextUp);
      const bend = -a * a * (up * down + nextUp * nextDown);
      into.p[k] = p;
      into.d1[k] = p * slope;
      into.d2[k] = p * (slope * slope + bend);
      up = nextUp;
      down = nextDown;
    }
  },
};
