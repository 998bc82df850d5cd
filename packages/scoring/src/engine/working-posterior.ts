import type { Posterior } from './state.ts';

/** A posterior being computed: the same arrays, owned by one function call, hence writable. */
export interface WorkingPosterior {
  mu: Float64Array;
  sigma: Float64Array;
  readonly tau: Float64Array;
  readonly nu: Float64Array;
  readonly logLikelihood: readonly Float64Array[];
  skipped: number;
}

/** Copies what sweeps write to; log-likelihood rows are shared, they are never written in place. */
export function workingCopy({ mu, sigma, tau, nu, logLikelihood, skipped }: Posterior): WorkingPosterior {
  return { mu: mu.slice(), sigma: sigma.slice(), tau: tau.slice(), nu: nu.slice(), logLikelihood, skipped };
}
