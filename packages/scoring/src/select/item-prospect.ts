import type { CompiledItem } from '../engine/compiled.ts';
import { NODES } from '../engine/nodes.ts';
import type { Marginals } from './marginals.ts';

/** What asking an item promises. */
export interface ItemProspect {
  /** Δ: expected reduction of the variance of what the item measures (its dimension, or η = Σ loading·θ), logits². */
  readonly reduction: number;
  /** P(credit ≥ .5); "I don't know" is no success. */
  readonly predicted: number;
}

/** Outcomes less probable than this add nothing to Δ. */
const LEAST_PROBABILITY = 1e-14;

/**
 * Δ = Σ m₁²/m₀ − S₁² over all outcomes (Owen 1975; van der Linden 1998). The moments are summed over knowledge categories,
 * the lowest being what is left, then mixed into those of the outcomes, because mixing is linear.
 */
export function itemProspect(
  { site: k, known, mixing, categories, successFrom }: CompiledItem,
  marginals: Marginals,
): ItemProspect {
  const { weight, weightedNode, outcome0, outcome1 } = marginals;
  const mean = marginals.mean[k] as number;
  const begin = k * NODES + (marginals.from[k] as number);
  const end = k * NODES + (marginals.to[k] as number);
  const outcomes = categories + 1;
  for (let o = 0; o < outcomes; o++) {
    outcome0[o] = 0;
    outcome1[o] = 0;
  }
  let rest0 = 1;
  let rest1 = mean;
  for (let c = categories - 1; c >= 0; c--) {
    let m0 = rest0;
    let m1 = rest1;
    if (c > 0) {
      m0 = 0;
      m1 = 0;
      const row = (c - k) * NODES;
      for (let q = begin; q < end; q++) {
        const p = known[row + q] as number;
        m0 += (weight[q] as number) * p;
        m1 += (weightedNode[q] as number) * p;
      }
      rest0 -= m0;
      rest1 -= m1;
    }
    const at = c * outcomes;
    for (let o = 0; o < outcomes; o++) {
      const share = mixing[at + o] as number;
      outcome0[o] = (outcome0[o] as number) + share * m0;
      outcome1[o] = (outcome1[o] as number) + share * m1;
    }
  }
  let sum = 0;
  let predicted = 0;
  for (let o = 0; o < outcomes; o++) {
    const m0 = outcome0[o] as number;
    const m1 = outcome1[o] as number;
    if (m0 > LEAST_PROBABILITY) sum += (m1 * m1) / m0;
    if (o >= successFrom && o < categories) predicted += m0;
  }
  return { reduction: sum - mean * mean, predicted };
}
