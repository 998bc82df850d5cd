import { cholesky } from '../numeric/cholesky.ts';
import { inverseFromCholesky } from '../numeric/inverse-from-cholesky.ts';
import type { Compiled } from './compiled.ts';
import type { WorkingPosterior } from './working-posterior.ts';

/** Recomputes Σ = (Σ₀⁻¹ + diag τ)⁻¹ and μ = Σ(Σ₀⁻¹μ₀ + ν) from the sites, which removes all drift; false, and nothing changed, when that is not positive definite. */
export function rebuild(work: WorkingPosterior, compiled: Compiled): boolean {
  const { size, priorPrecision, priorShift } = compiled;
  const precision = priorPrecision.slice();
  for (let k = 0; k < size; k++)
    precision[k * size + k] = (precision[k * size + k] as number) + (work.tau[k] as number);
  const root = cholesky(precision, size);
  if (!root) return false;
  const sigma = inverseFromCholesky(root, size);
  const mu = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    let sum = 0;
    for (let j = 0; j < size; j++)
      sum += (sigma[i * size + j] as number) * ((priorShift[j] as number) + (work.nu[j] as number));
    mu[i] = sum;
  }
  work.sigma = sigma;
  work.mu = mu;
  return true;
}
