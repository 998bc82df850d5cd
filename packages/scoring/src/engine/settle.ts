import { compiledConfig, type Compiled } from './compiled.ts';
import { logLikelihoodOn } from './log-likelihood.ts';
import { rebuild } from './rebuild.ts';
import { sampledMoments } from './sampled.ts';
import type { Site } from './site.ts';
import type { SettleWarning, State } from './state.ts';
import { updateSite } from './update-site.ts';
import { finished, workingCopy, type WorkingPosterior } from './working-posterior.ts';

const TOLERANCE = 1e-8;
const MOST_SWEEPS = 50;

/**
 * The same measurement swept until no mean moves by 1e-8 (expectation propagation, Minka 2001), then rebuilt by Cholesky: for reports. Independent of the
 * order of answers to 1e-6. Carry on from the state given, not from this one: replay to the last bit wants it, and a sampled posterior has no sites.
 */
export function settle(state: State): State {
  return settleWithin(state, MOST_SWEEPS);
}

/** The same with at most so many sweeps; where they do not suffice, mean and covariance are sampled with the configuration's seed. */
export function settleWithin(state: State, mostSweeps: number): State {
  const { posterior } = state;
  if (posterior.settled) return state;
  const compiled = compiledConfig(state.config);
  const work = workingCopy(posterior, (site, nodes) => logLikelihoodOn(state, compiled, site, nodes));
  const answered = [...posterior.counts.keys()].filter((k) => posterior.counts[k] !== 0);
  const converged = sweepToConvergence(work, compiled, answered, mostSweeps);
  const rebuilt = rebuild(work, compiled);
  const warning: SettleWarning | null = !rebuilt ? 'not-positive-definite' : !converged ? 'not-converged' : null;
  const moments = warning ? sampledMoments({ ...work, counts: posterior.counts }, compiled, state.config.seed) : null;
  return { ...state, posterior: { ...finished(work), ...moments, counts: posterior.counts, settled: true, warning } };
}

/** Damped sweeps (Minka & Lafferty 2002): damping starts at 1 and halves each time the change grew twice running. */
function sweepToConvergence(
  work: WorkingPosterior,
  compiled: Compiled,
  answered: readonly number[],
  mostSweeps: number,
): boolean {
  let eta = 1;
  let last = Infinity;
  let grown = 0;
  for (let sweep = 0; sweep < mostSweeps; sweep++) {
    const before = work.mu.slice();
    for (const k of answered) updateSite(work, k, compiled.sites[k] as Site, eta);
    const change = work.mu.reduce((max, mu, i) => Math.max(max, Math.abs(mu - (before[i] as number))), 0);
    if (change < TOLERANCE * eta) return true;
    grown = change > last ? grown + 1 : 0;
    if (grown === 2) {
      eta /= 2;
      grown = 0;
    }
    last = change;
  }
  return false;
}
