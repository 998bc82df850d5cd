import { exp } from './exp.ts';

/** 1/√(2π). */
const PEAK = 0.3989422804014327;
/** Beyond this the continued fraction converges faster than the series. */
const FAR = 5;

/** Standard normal distribution function Φ(x), absolute error below 1e-13 (Marsaglia 2004 series; Laplace continued fraction in the tails). */
export function normalCdf(x: number): number {
  if (x > FAR) return 1 - upperTail(x);
  if (x < -FAR) return upperTail(-x);
  let term = x;
  let sum = x;
  for (let n = 3; Math.abs(term) > 1e-17; n += 2) {
    term *= (x * x) / n;
    sum += term;
  }
  return 0.5 + PEAK * exp(-0.5 * x * x) * sum;
}

function upperTail(x: number): number {
  let fraction = x;
  for (let n = 60; n >= 1; n--) fraction = x + n / fraction;
  return (PEAK * exp(-0.5 * x * x)) / fraction;
}
