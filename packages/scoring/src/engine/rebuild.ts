import { cholesky } from '../numeric/cholesky.ts';
import { inverseFromCholesky } from '../numeric/inverse-from-cholesky.ts';
import type { Compiled } from './compiled.ts';
import type { WorkingPosterior } from './working-posterior.ts';

/** Recomputes Σ = (Σ₀⁻¹ + Σ τww′)⁻¹ and μ = Σ(Σ₀⁻¹μ₀ + Σ νw) (Opper & Winther 2000), w a site's loadings, from the sites, which removes all drift; false, and nothing changed, when that is not positive definite. */
export function rebuild(work: WorkingPosterior, compiled: Compiled): boolean {
  const { size, sites, priorPrecision, priorShift } = compiled;
  const precision = priorPrecision.slice();
  const shift = priorShift.slice();
  for (const [s, { dimensions, weights }] of sites.entries())
    for (const [i, row] of dimensions.entries()) {
      const w = weights[i] as number;
      shift[row] = (shift[row] as number) + w * (work.nu[s] as number);
      for (const [j, column] of dimensions.entries())
        precision[row * size + column] =
          (precision[row * size + column] as number) + w * (weights[j] as number) * (work.tau[s] as number);
    }
  const root = cholesky(precision, size);
  if (!root) return false;
  const sigma = inverseFromCholesky(root, size);
  const mu = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    let sum = 0;
    for (let j = 0; j < size; j++) sum += (sigma[i * size + j] as number) * (shift[j] as number);
    mu[i] = sum;
  }
  work.sigma = sigma;
  work.mu = mu;
  return true;
}
