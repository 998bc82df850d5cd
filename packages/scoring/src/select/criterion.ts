import type { Compiled, CompiledItem } from '../engine/compiled.ts';
import type { Config } from '../engine/config.ts';
import type { Marginals } from './marginals.ts';

/**
 * The criteria that the engine knows by name. `a-optimal`: expected share of the weighted trace of Σ removed (Segall 1996);
 * `d-optimal`: expected gain in ln det Σ⁻¹, −ln(1−Δ/v) (Segall 1996); `balanced`: the dimensions asked about least come
 * first, then the gain; `random`, drawn from (seed, presented, item).
 */
export type CriterionName = 'a-optimal' | 'd-optimal' | 'balanced' | 'random';

/** What makes an item the best one to ask: a name, the ids of a fixed form, or a criterion of `@jalon/scoring/criteria`. */
export type Criterion = CriterionName | { readonly order: readonly string[] } | EngineCriterion;

/** How good an item would be next: one file each, same shape. */
export interface EngineCriterion {
  /** Its code in explanations. */
  readonly name: string;
  /** True for amounts of information, which can be had per second; the others are ranks. */
  readonly isAmount: boolean;
  /** Prepares what all items share, then gives the worth of one item. */
  readonly worth: (view: CriterionView) => Worth;
}

/** How good an item is by one criterion; the highest is asked. `reduction`: Δ, expected variance of its η removed, logits²; `gain`: share of the weighted trace removed. */
export type Worth = (item: CompiledItem, reduction: number, gain: number) => number;

/** What a criterion sees. */
export interface CriterionView {
  readonly config: Config;
  readonly compiled: Compiled;
  readonly marginals: Marginals;
  /** By dimension, how often it was asked about. */
  readonly asked: readonly number[];
  /** Items presented so far. */
  readonly presented: number;
}
