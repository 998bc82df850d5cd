import { exp } from '../numeric/exp.ts';
import { NODES } from './nodes.ts';
import type { Posterior } from './state.ts';

/** The part of a posterior that sweeps change. */
type Swept = Omit<Posterior, 'counts' | 'settled' | 'warning'>;

/** A posterior being computed: the same arrays, owned by one function call, hence writable. */
export type WorkingPosterior = { -readonly [Part in keyof Swept]: Swept[Part] } & {
  /** The log-likelihood of a site's answers on other nodes. */
  readonly rowOn: (site: number, nodes: Float64Array) => Float64Array;
  /** Scratch: a density on the nodes, a column of Σ. */
  readonly density: Float64Array;
  readonly column: Float64Array;
};

/** e^x below this counts as 0 in products. */
const LEAST_LOGARITHM = -345;

/** Copies what sweeps write to; nodes and likelihood rows are shared, they are never written in place. */
export function workingCopy(posterior: Swept, rowOn: WorkingPosterior['rowOn']): WorkingPosterior {
  const { mu, sigma, tau, nu } = posterior;
  return {
    ...posterior,
    mu: mu.slice(),
    sigma: sigma.slice(),
    tau: tau.slice(),
    nu: nu.slice(),
    rowOn,
    density: new Float64Array(NODES),
    column: new Float64Array(mu.length),
  };
}

/** Gives a site another log-likelihood. */
export function setRow(work: WorkingPosterior, k: number, row: Float64Array): void {
  work.logLikelihood = work.logLikelihood.with(k, row);
  work.likelihood = work.likelihood.with(
    k,
    row.map((value) => (value < LEAST_LOGARITHM ? 0 : exp(value))),
  );
}

/** What remains once the computation is over. */
export function finished({ mu, sigma, tau, nu, nodes, logLikelihood, likelihood, skipped }: WorkingPosterior): Swept {
  return { mu, sigma, tau, nu, nodes, logLikelihood, likelihood, skipped };
}
