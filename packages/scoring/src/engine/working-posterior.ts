import { NODES } from './nodes.ts';
import type { Posterior } from './state.ts';

/** A posterior being computed: the same arrays, owned by one function call, hence writable. */
export interface WorkingPosterior {
  mu: Float64Array;
  sigma: Float64Array;
  readonly tau: Float64Array;
  readonly nu: Float64Array;
  readonly logLikelihood: readonly Float64Array[];
  readonly likelihood: readonly Float64Array[];
  skipped: number;
  /** Scratch: a density on the nodes, a column of Σ. */
  readonly density: Float64Array;
  readonly column: Float64Array;
}

/** Copies what sweeps write to; likelihood rows are shared, they are never written in place. */
export function workingCopy({
  mu,
  sigma,
  tau,
  nu,
  logLikelihood,
  likelihood,
  skipped,
}: Omit<Posterior, 'counts' | 'settled' | 'warning'>): WorkingPosterior {
  const density = new Float64Array(NODES);
  const column = new Float64Array(mu.length);
  return {
    mu: mu.slice(),
    sigma: sigma.slice(),
    tau: tau.slice(),
    nu: nu.slice(),
    logLikelihood,
    likelihood,
    skipped,
    density,
    column,
  };
}

/** What remains once the computation is over. */
export function finished({
  mu,
  sigma,
  tau,
  nu,
  logLikelihood,
  likelihood,
  skipped,
}: WorkingPosterior): Omit<Posterior, 'counts' | 'settled' | 'warning'> {
  return { mu, sigma, tau, nu, logLikelihood, likelihood, skipped };
}
