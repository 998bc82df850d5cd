import { exp } from '../numeric/exp.ts';
import { gaussianAtNodes } from '../numeric/gaussian-at-nodes.ts';
import type { WorkingPosterior } from './working-posterior.ts';

/** A site's cavity (Opper & Winther 2000): what all *other* sites and the prior say of it, N(mean, 1/precision), with precision 1/v − τ and mean (m/v − ν)/precision. */
export interface Cavity {
  readonly precision: number;
  readonly mean: number;
}

/** Below this the cavity is improper and the site is left as it is. */
const LEAST_PRECISION = 1e-9;

/** The cavity of site k, whose η now has this mean and variance, or null when it is improper. */
export function cavity(
  { tau, nu }: Pick<WorkingPosterior, 'tau' | 'nu'>,
  k: number,
  mean: number,
  variance: number,
): Cavity | null {
  const precision = 1 / variance - (tau[k] as number);
  if (!(precision > LEAST_PRECISION)) return null;
  return { precision, mean: (mean / variance - (nu[k] as number)) / precision };
}

/** Products of cavity and likelihood below this are taken again from logarithms. */
const LEAST_PRODUCT = 1e-140;

/** Writes the tilted density (cavity × likelihood of site k; Minka 2001) at the nodes, not normalised. */
export function tiltedDensity(
  { precision, mean }: Cavity,
  { logLikelihood, likelihood }: Pick<WorkingPosterior, 'logLikelihood' | 'likelihood'>,
  k: number,
  nodes: Float64Array,
  into: Float64Array,
): void {
  const row = likelihood[k] as Float64Array;
  gaussianAtNodes(nodes, mean, precision, into);
  let max = 0;
  // Beyond the grid, products could vanish where the density is.
  const isOn = mean >= (nodes[0] as number) && mean <= (nodes[nodes.length - 1] as number);
  for (let q = 0; q < nodes.length; q++) {
    const value = (into[q] as number) * (row[q] as number);
    into[q] = value;
    if (value > max) max = value;
  }
  if (!(isOn && max > LEAST_PRODUCT))
    tiltedFromLogarithms(precision, mean, logLikelihood[k] as Float64Array, nodes, into);
}

/** The same without underflow, where answers and cavity contradict each other beyond what products can hold. */
function tiltedFromLogarithms(
  precision: number,
  mean: number,
  row: Float64Array,
  nodes: Float64Array,
  into: Float64Array,
): void {
  let max = -Infinity;
  for (let q = 0; q < nodes.length; q++) {
    const distance = (nodes[q] as number) - mean;
    const value = (row[q] as number) - 0.5 * precision * distance * distance;
    into[q] = value;
    if (value > max) max = value;
  }
  for (let q = 0; q < nodes.length; q++) into[q] = exp((into[q] as number) - max);
}
