import { cholesky } from '../numeric/cholesky.ts';
import { cosineSine } from '../numeric/cosine-sine.ts';
import { log } from '../numeric/log.ts';
import { normal } from '../numeric/normal.ts';
import { random } from '../numeric/random.ts';
import type { Compiled } from './compiled.ts';
import { NODES, stepOf } from './nodes.ts';
import { along, type Site } from './site.ts';
import type { Posterior } from './state.ts';

const BURN_IN = 300;
const DRAWS = 8000;
const TWO_PI = 6.283185307179586;

/**
 * Mean and covariance of the exact posterior by elliptical slice sampling (Murray, Adams & MacKay 2010), seeded: for the
 * cases where expectation propagation does not settle. Means are good to some hundredths of a standard deviation.
 */
export function sampledMoments(
  { nodes, logLikelihood, counts }: Pick<Posterior, 'nodes' | 'logLikelihood' | 'counts'>,
  { size, sites, priorMean, priorCovariance }: Compiled,
  seed: number,
): Pick<Posterior, 'mu' | 'sigma'> {
  const u = random(seed);
  const root = cholesky(priorCovariance, size) as Float64Array;
  const answered = [...counts.keys()].filter((s) => counts[s] !== 0);
  const fit = (theta: Float64Array): number =>
    answered.reduce(
      (sum, s) =>
        sum + interpolated(logLikelihood[s] as Float64Array, nodes[s] as Float64Array, along(theta, sites[s] as Site)),
      0,
    );
  const fromPrior = (): Float64Array => {
    const z = priorMean.map(() => normal(u));
    return priorMean.map((_, i) => {
      let sum = 0;
      for (let j = 0; j <= i; j++) sum += (root[i * size + j] as number) * (z[j] as number);
      return sum;
    });
  };
  let theta = priorMean.slice();
  let now = fit(theta);
  const mu = new Float64Array(size);
  const sigma = new Float64Array(size * size);
  for (let n = -BURN_IN; n < DRAWS; n++) {
    const other = fromPrior();
    const level = now + log(u());
    let angle = TWO_PI * u();
    let low = angle - TWO_PI;
    let high = angle;
    for (;;) {
      const [c, s] = cosineSine(angle);
      const next = theta.map((value, i) => {
        const mean = priorMean[i] as number;
        return mean + c * (value - mean) + s * (other[i] as number);
      });
      const value = fit(next);
      if (value > level || high - low < 1e-9) {
        theta = next;
        now = value;
        break;
      }
      if (angle < 0) low = angle;
      else high = angle;
      angle = low + (high - low) * u();
    }
    if (n < 0) continue;
    for (let i = 0; i < size; i++) {
      mu[i] = (mu[i] as number) + (theta[i] as number) / DRAWS;
      for (let j = 0; j < size; j++)
        sigma[i * size + j] = (sigma[i * size + j] as number) + ((theta[i] as number) * (theta[j] as number)) / DRAWS;
    }
  }
  return {
    mu,
    sigma: sigma.map((value, at) => value - (mu[Math.floor(at / size)] as number) * (mu[at % size] as number)),
  };
}

/** The row at x, by the parabola through the three nearest nodes; level beyond the grid. */
function interpolated(row: Float64Array, nodes: Float64Array, x: number): number {
  const last = NODES - 1;
  const at = Math.min(last, Math.max(0, (x - (nodes[0] as number)) / stepOf(nodes)));
  const k = Math.min(last - 1, Math.max(1, Math.round(at)));
  const t = at - k;
  const [before, here, after] = [row[k - 1] as number, row[k] as number, row[k + 1] as number];
  return here + (t * (after - before)) / 2 + (t * t * (after - 2 * here + before)) / 2;
}
