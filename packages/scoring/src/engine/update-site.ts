import { covers, isWide, nodesBetween, stepOf } from './nodes.ts';
import { along, covariancesAlong, type Site } from './site.ts';
import { cavity, tiltedDensity, type Cavity } from './tilted.ts';
import { setRow, type WorkingPosterior } from './working-posterior.ts';

/** Variance below which a grid cannot tell. */
const LEAST_VARIANCE = 1e-6;
/** Least determinant ratio of one step: below, the step is halved. */
const LEAST_DETERMINANT = 0.01;
/** Grids tried at most: each is finer than the one before. */
const MOST_GRIDS = 12;
/** Half-width of a finer grid in standard deviations: two steps to one, and all that chance may have left in the tails. */
const WIDTH = 16;

/**
 * One site of block expectation propagation (Minka 2001; Opper & Winther 2000), the block being all answers of one
 * dimension (or of the items that load alike on two or three): mean and variance of the tilted density on the grid become a Gaussian site, and N(μ, Σ) follows by a
 * rank-one update. A negative site precision is legitimate (guesses and slips) and kept.
 */
export function updateSite(work: WorkingPosterior, k: number, site: Site, eta: number): void {
  const { mu, sigma, tau, nu, column } = work;
  const size = mu.length;
  covariancesAlong(sigma, site, column);
  const v = along(column, site);
  const m = along(mu, site);
  const around = cavity(work, k, m, v);
  if (!around) {
    work.skipped += 1;
    return;
  }
  const { mean, variance } = tiltedMoments(work, k, site, around);
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

interface Moments {
  readonly mean: number;
  readonly variance: number;
}

/**
 * Mean and variance of the tilted density. Where it is too narrow for the grid the site has, or has moved off a finer one, the answers
 * are summed up again on nodes around it, within the usual grid: once for all answers to come until it narrows or moves further.
 */
function tiltedMoments(work: WorkingPosterior, k: number, { nodes: usual }: Site, around: Cavity): Moments {
  const { density } = work;
  for (let grids = 0; ; grids++) {
    const nodes = work.nodes[k] as Float64Array;
    tiltedDensity(around, work, k, nodes, density);
    const found = moments(density, nodes);
    const { mean, variance } = found;
    const isOff = !covers(nodes, mean, variance, usual);
    if (grids === MOST_GRIDS || (isWide(variance, nodes) && !isOff)) return found;
    const half = WIDTH * Math.max(Math.sqrt(variance), stepOf(nodes) / 2);
    const [low, high] = [usual[0] as number, usual.at(-1) as number];
    const other = isOff ? usual : nodesBetween(Math.max(low, mean - half), Math.min(high, mean + half));
    work.nodes = work.nodes.with(k, other);
    setRow(work, k, work.rowOn(k, other));
  }
}

function moments(density: Float64Array, nodes: Float64Array): Moments {
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
