import { exp } from './exp.ts';

/** σ(x) = 1/(1+e^−x), accurate in both tails; 1 − σ(x) is `sigmoid(-x)`. */
export function sigmoid(x: number): number {
  if (x >= 0) return 1 / (1 + exp(-x));
  const e = exp(x);
  return e / (1 + e);
}
