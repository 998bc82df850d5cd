import { outcomeRow } from '../item/outcome.ts';
import { exp } from '../numeric/exp.ts';
import { log } from '../numeric/log.ts';
import { refuse } from '../refuser.ts';
import { compiledConfig, compiledItem, type CompiledItem } from './compiled.ts';
import type { Answer } from './config.ts';
import type { Site } from './site.ts';
import type { State } from './state.ts';
import { updateSite } from './update-site.ts';
import { finished, workingCopy } from './working-posterior.ts';

/** Probabilities below this count as this, so that no answer is impossible. */
const LEAST_PROBABILITY = 1e-300;
/** e^x below this counts as 0 in products. */
const LEAST_LOGARITHM = -345;

/** The measurement after one more answer: one warm sweep of expectation propagation (Minka 2001) over the sites answered, that of the answer first. */
export function update(state: State, answer: Answer): State {
  const compiled = compiledConfig(state.config);
  const item = compiledItem(compiled, answer.item, 'answer.item');
  const outcome = outcomeRow(answer.outcome, item.categories);
  if (outcome === null)
    return refuse(
      'invalid-outcome',
      'answer.outcome.category',
      `a whole number from 0 to ${item.categories - 1}, or "dont_know"`,
    );
  const { posterior } = state;
  const k = item.site;
  const counts = posterior.counts.slice();
  counts[k] = (counts[k] as number) + 1;
  const row = withOutcome(posterior.logLikelihood[k] as Float64Array, item, outcome);
  const work = workingCopy({
    ...posterior,
    logLikelihood: posterior.logLikelihood.with(k, row),
    likelihood: posterior.likelihood.with(
      k,
      row.map((value) => (value < LEAST_LOGARITHM ? 0 : exp(value))),
    ),
  });
  updateSite(work, k, compiled.sites[k] as Site, 1);
  for (const [other, site] of compiled.sites.entries())
    if (other !== k && counts[other] !== 0) updateSite(work, other, site, 1);
  const answers = [...state.answers, answer];
  return { config: state.config, answers, posterior: { ...finished(work), counts, settled: false, warning: null } };
}

function withOutcome(logLikelihood: Float64Array, item: CompiledItem, outcome: number): Float64Array {
  const { known, mixing, categories } = item;
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
