import { exp } from '../numeric/exp.ts';
import type { WorkingPosterior } from './working-posterior.ts';

/** A dimension's cavity: what all *other* dimensions and the prior say of it, N(mean, 1/precision). */
export interface Cavity {
  readonly precision: number;
  readonly mean: number;
}

/** Below this the cavity is improper and the site is left as it is. */
const LEAST_PRECISION = 1e-9;

/** The cavity of dimension k, or null when it is improper. */
export function cavity(
  { mu, sigma, tau, nu }: Pick<WorkingPosterior, 'mu' | 'sigma' | 'tau' | 'nu'>,
  k: number,
): Cavity | null {
  const v = sigma[k * mu.length + k] as number;
  const precision = 1 / v - (tau[k] as number);
  if (!(precision > LEAST_PRECISION)) return null;
  return { precision, mean: ((mu[k] as number) / v - (nu[k] as number)) / precision };
}

/** Writes the tilted density (cavity × likelihood) at the nodes, not normalised, maximum 1; `into` may be reused. */
export function tiltedDensity(
  { precision, mean }: Cavity,
  logLikelihood: Float64Array,
  nodes: Float64Array,
  into: Float64Array,
): void {
  let max = -Infinity;
  for (let q = 0; q < nodes.length; q++) {
    const distance = (nodes[q] as number) - mean;
    const value = (logLikelihood[q] as number) - 0.5 * precision * distance * distance;
    into[q] = value;
    if (value > max) max = value;
  }
  for (let q = 0; q < nodes.length; q++) into[q] = exp((into[q] as number) - max);
}
