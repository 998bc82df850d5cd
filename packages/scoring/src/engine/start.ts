import { compiledConfig } from './compiled.ts';
import type { Config } from './config.ts';
import { NODES } from './nodes.ts';
import type { State } from './state.ts';

/** A measurement before any answer: the prior. */
export function start(config: Config): State {
  const { size, priorMean, priorCovariance } = compiledConfig(config);
  const zeros = new Float64Array(NODES);
  const ones = new Float64Array(NODES).fill(1);
  return {
    config,
    answers: [],
    posterior: {
      mu: priorMean.slice(),
      sigma: priorCovariance.slice(),
      tau: new Float64Array(size),
      nu: new Float64Array(size),
      logLikelihood: Array.from({ length: size }, () => zeros),
      likelihood: Array.from({ length: size }, () => ones),
      counts: new Int32Array(size),
      skipped: 0,
      settled: true,
      warning: null,
    },
  };
}
