import { along, covariancesAlong, type Site } from './site.ts';
import { cavity, tiltedDensity } from './tilted.ts';
import type { WorkingPosterior } from './working-posterior.ts';

/** Variance below which a grid cannot tell. */
const LEAST_VARIANCE = 1e-6;
/** Least determinant ratio of one step: below, the step is halved. */
const LEAST_DETERMINANT = 0.01;

/**
 * One site of block expectation propagation (Minka 2001; Opper & Winther 2000), the block being all answers of one
 * dimension (or of the items that load alike on two or three): mean and variance of the tilted density on the grid become a Gaussian site, and N(μ, Σ) follows by a
 * rank-one update. A negative site precision is legitimate (guesses and slips) and kept.
 */
export function updateSite(work: WorkingPosterior, k: number, site: Site, eta: number): void {
  const { mu, sigma, tau, nu, density, column } = work;
  const size = mu.length;
  covariancesAlong(sigma, site, column);
  const v = along(column, site);
  const m = along(mu, site);
  const around = cavity(work, k, m, v);
  if (!around) {
    work.skipped += 1;
    return;
  }
  tiltedDensity(around, work, k, site.nodes, density);
  const { mean, variance } = moments(density, site.nodes);
  const fullTau = 1 / variance - around.precision - (tau[k] as number);
  const fullNu = mean / variance - around.precision * around.mean - (nu[k] as number);
  let step = eta;
  while (1 + step * fullTau * v <= LEAST_DETERMINANT) step /= 2;
  const deltaTau = step * fullTau;
  const deltaNu = step * fullNu;
  const determinant = 1 + deltaTau * v;
  tau[k] = (tau[k] as number) + deltaTau;
  nu[k] = (nu[k] as number) + deltaNu;
  const shift = (deltaNu - deltaTau * m) / determinant;
  const shrink = deltaTau / determinant;
  for (let i = 0; i < size; i++) {
    const s = column[i] as number;
    mu[i] = (mu[i] as number) + s * shift;
    const factor = s * shrink;
    for (let j = 0; j <= i; j++) {
      const value = (sigma[i * size + j] as number) - factor * (column[j] as number);
      sigma[i * size + j] = value;
      sigma[j * size + i] = value;
    }
  }
}

function moments(density: Float64Array, nodes: Float64Array): { readonly mean: number; readonly variance: number } {
  let total = 0;
  let first = 0;
  for (let q = 0; q < nodes.length; q++) {
    const w = density[q] as number;
    total += w;
    first += w * (nodes[q] as number);
  }
  const mean = first / total;
  let second = 0;
  for (let q = 0; q < nodes.length; q++) {
    const distance = (nodes[q] as number) - mean;
    second += (density[q] as number) * distance * distance;
  }
  return { mean, variance: Math.max(second / total, LEAST_VARIANCE) };
}
