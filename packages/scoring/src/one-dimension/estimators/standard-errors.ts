import type { LikelihoodPoint } from '../likelihood.ts';
import type { Estimate1d } from './estimator.ts';

/** Expected and observed standard errors at an estimate, 1/√(I+1/σ²) and 1/√(−l″+1/σ²) (Efron & Hinkley 1978), with the precision 1/σ² of the prior if one was used. */
export function standardErrors(
  { information, bend }: LikelihoodPoint,
  precision: number,
): Pick<Estimate1d, 'se' | 'seObserved'> {
  const observed = precision - bend;
  return { se: 1 / Math.sqrt(information + precision), seObserved: observed > 0 ? 1 / Math.sqrt(observed) : Infinity };
}
