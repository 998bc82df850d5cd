import { checkModel } from './check-model.ts';
import type { Model } from './model.ts';

/** Σ₀ (K×K, row-major, logits²) of a general and area factors (Holzinger & Swineford 1937): v off the common factors, Σ₀ₖₗ = v(√(gₖgₗ) + [same area]√(sₖsₗ)), Σ₀ₖₖ = v. */
export function priorCovariance(model: Model): Float64Array {
  checkModel(model);
  const { dimensions, variance } = model;
  const size = dimensions.length;
  const covariance = new Float64Array(size * size);
  for (const [i, x] of dimensions.entries()) {
    for (const [j, y] of dimensions.entries()) {
      const shared = Math.sqrt(x.general * y.general) + (x.area === y.area ? Math.sqrt(x.specific * y.specific) : 0);
      covariance[i * size + j] = i === j ? variance : variance * shared;
    }
  }
  return covariance;
}
