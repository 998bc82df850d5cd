import { refuse } from '../refuser.ts';
import { compiledConfig } from './compiled.ts';
import type { Config } from './config.ts';
import { NODES } from './nodes.ts';
import type { State } from './state.ts';

/** A measurement before any answer: the prior. */
export function start(config: Config): State {
  if (!Number.isFinite(config.seed)) refuse('invalid-options', 'config.seed', 'a finite number');
  const { sites, priorMean, priorCovariance } = compiledConfig(config);
  const zeros = new Float64Array(NODES);
  const ones = new Float64Array(NODES).fill(1);
  return {
    config,
    answers: [],
    posterior: {
      mu: priorMean.slice(),
      sigma: priorCovariance.slice(),
      tau: new Float64Array(sites.length),
      nu: new Float64Array(sites.length),
      nodes: sites.map(({ nodes }) => nodes),
      logLikelihood: sites.map(() => zeros),
      likelihood: sites.map(() => ones),
      counts: new Int32Array(sites.length),
      skipped: 0,
      settled: true,
      warning: null,
    },
  };
}
