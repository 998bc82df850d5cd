import type { Answer, Config } from './config.ts';

/** A measurement under way. Immutable; `config` and `answers` are all there is to save, `posterior` is rebuilt by `resume`. */
export interface State {
  readonly config: Config;
  readonly answers: readonly Answer[];
  readonly posterior: Posterior;
}

/** The Gaussian approximation N(μ, Σ) of what is known after the answers, and what it was made from. Read only. */
export interface Posterior {
  /** μ[K], in the order of the model's dimensions, logits. */
  readonly mu: Float64Array;
  /** Σ[K×K], row-major, exactly symmetric. */
  readonly sigma: Float64Array;
  /** Gaussian sites, one per dimension, then one per way of loading on several: precision τ (may be negative) and precision × mean ν. */
  readonly tau: Float64Array;
  readonly nu: Float64Array;
  /** By site, the nodes of its grid: the configuration's until so much is known, or so far from what was expected, that the grid has to follow. */
  readonly nodes: readonly Float64Array[];
  /** By site, the log-likelihood of its answers on its nodes, maximum 0. */
  readonly logLikelihood: readonly Float64Array[];
  /** The exponential of each row. */
  readonly likelihood: readonly Float64Array[];
  /** Answers by site. */
  readonly counts: Int32Array;
  /** Site updates left out so far because their cavity was improper. */
  readonly skipped: number;
  /** True when swept to convergence and rebuilt by `settle`. */
  readonly settled: boolean;
  /** Set by `settle` when the result deserves caution. */
  readonly warning: SettleWarning | null;
}

/** Why μ and Σ were sampled (seeded) in place of computed. `not-converged`: sites still moved after 50 sweeps. `not-positive-definite`: Σ could not be rebuilt. */
export type SettleWarning = 'not-converged' | 'not-positive-definite';
