import { outcomeRow } from '../item/outcome.ts';
import type { ScoredItem } from '../item/scored-item.ts';
import { log } from '../numeric/log.ts';
import type { Compiled, CompiledItem } from './compiled.ts';
import { knowledgeTable } from './knowledge-table.ts';
import { NODES } from './nodes.ts';
import type { Site } from './site.ts';
import type { State } from './state.ts';

/** Probabilities below this count as this, so that no answer is impossible. */
const LEAST_PROBABILITY = 1e-300;

/** The log-likelihood of all answers of site k on other nodes than its own, maximum 0. */
export function logLikelihoodOn(
  { config, answers }: Pick<State, 'config' | 'answers'>,
  compiled: Compiled,
  k: number,
  nodes: Float64Array,
): Float64Array {
  let row = new Float64Array(NODES);
  for (const { item: id, outcome } of answers) {
    const item = compiled.items.get(id) as CompiledItem;
    if (item.site !== k) continue;
    const known = knownOn(item, config.items[item.index] as ScoredItem, compiled, nodes);
    row = withOutcome(row, item, known, outcomeRow(outcome, item.categories) as number);
  }
  return row;
}

/** P[knowledge category][node]: from the configuration's table where the nodes are those of the site. */
export function knownOn(item: CompiledItem, own: ScoredItem, { sites }: Compiled, nodes: Float64Array): Float64Array {
  return (sites[item.site] as Site).nodes === nodes ? item.known : knowledgeTable(own, nodes);
}

/** The log-likelihood after one more answer, maximum 0. */
export function withOutcome(
  logLikelihood: Float64Array,
  { mixing, categories }: CompiledItem,
  known: Float64Array,
  outcome: number,
): Float64Array<ArrayBuffer> {
  const size = logLikelihood.length;
  const row = new Float64Array(size);
  let max = -Infinity;
  for (let q = 0; q < size; q++) {
    let p = 0;
    for (let c = 0; c < categories; c++)
      p += (mixing[c * (categories + 1) + outcome] as number) * (known[c * size + q] as number);
    const value = (logLikelihood[q] as number) + log(Math.max(p, LEAST_PROBABILITY));
    row[q] = value;
    if (value > max) max = value;
  }
  for (let q = 0; q < size; q++) row[q] = (row[q] as number) - max;
  return row;
}
