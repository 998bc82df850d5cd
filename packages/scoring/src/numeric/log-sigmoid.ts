import { exp } from './exp.ts';
import { log } from './log.ts';

/** ln σ(x), finite wherever x is: −ln(1 + e^−x), or x − ln(1 + e^x) below 0. */
export function logSigmoid(x: number): number {
  return x >= 0 ? -log(1 + exp(-x)) : x - log(1 + exp(x));
}
