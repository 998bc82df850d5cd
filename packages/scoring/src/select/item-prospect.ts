import type { CompiledItem } from '../engine/compiled.ts';
import { NODES } from '../engine/nodes.ts';
import type { Marginals } from './marginals.ts';

/** What asking an item promises. */
export interface ItemProspect {
  /** Δ: expected reduction of the variance of the item's dimension, logits². */
  readonly reduction: number;
  /** P(credit ≥ .5); "I don't know" is no success. */
  readonly predicted: number;
}

/** Outcomes less probable than this add nothing to Δ. */
const LEAST_PROBABILITY = 1e-14;

/** Δ = Σ m₁²/m₀ − S₁² over all outcomes (Owen 1975; van der Linden 1998), m₀ and m₁ from the item's table; the lowest category is what is left. */
export function itemProspect(
  { dimension: k, table, categories, successFrom }: CompiledItem,
  marginals: Marginals,
): ItemProspect {
  const { weight, weightedNode } = marginals;
  const mean = marginals.mean[k] as number;
  const from = marginals.from[k] as number;
  const to = marginals.to[k] as number;
  const at = k * NODES;
  let sum = 0;
  let rest0 = 1;
  let rest1 = mean;
  let successes = 0;
  for (let outcome = 1; outcome <= categories; outcome++) {
    const row = outcome * NODES;
    let m0 = 0;
    let m1 = 0;
    for (let q = at + from, r = row + from, end = at + to; q < end; q++, r++) {
      const p = table[r] as number;
      m0 += (weight[q] as number) * p;
      m1 += (weightedNode[q] as number) * p;
    }
    if (m0 > LEAST_PROBABILITY) sum += (m1 * m1) / m0;
    rest0 -= m0;
    rest1 -= m1;
    if (outcome >= successFrom && outcome < categories) successes += m0;
  }
  if (rest0 > LEAST_PROBABILITY) sum += (rest1 * rest1) / rest0;
  return { reduction: sum - mean * mean, predicted: successFrom === 0 ? successes + rest0 : successes };
}
