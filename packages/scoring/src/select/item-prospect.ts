import type { CompiledItem } from '../engine/compiled.ts';
import type { MarginalWeights } from './marginal-weights.ts';

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
  { table, categories, successFrom }: CompiledItem,
  marginal: MarginalWeights,
): ItemProspect {
  const { weight, weightedNode, mean, from, to } = marginal;
  const size = weight.length;
  let sum = 0;
  let rest0 = 1;
  let rest1 = mean;
  let predicted = successFrom === 0 ? 1 : 0;
  for (let outcome = 1; outcome <= categories; outcome++) {
    const row = outcome * size;
    let m0 = 0;
    let m1 = 0;
    for (let q = from; q < to; q++) {
      const p = table[row + q] as number;
      m0 += (weight[q] as number) * p;
      m1 += (weightedNode[q] as number) * p;
    }
    if (m0 > LEAST_PROBABILITY) sum += (m1 * m1) / m0;
    rest0 -= m0;
    rest1 -= m1;
    if (outcome === categories) predicted -= successFrom === 0 ? m0 : 0;
    else if (outcome >= successFrom && successFrom > 0) predicted += m0;
  }
  if (rest0 > LEAST_PROBABILITY) sum += (rest1 * rest1) / rest0;
  return { reduction: sum - mean * mean, predicted };
}
