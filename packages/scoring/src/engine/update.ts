import { outcomeRow } from '../item/outcome.ts';
import type { ScoredItem } from '../item/scored-item.ts';
import { refuse } from '../refuser.ts';
import { compiledConfig, compiledItem } from './compiled.ts';
import type { Answer } from './config.ts';
import { knownOn, logLikelihoodOn, withOutcome } from './log-likelihood.ts';
import type { Site } from './site.ts';
import type { State } from './state.ts';
import { updateSite } from './update-site.ts';
import { finished, setRow, workingCopy } from './working-posterior.ts';

/** The measurement after one more answer: one warm sweep of expectation propagation (Minka 2001) over the sites answered, that of the answer first. An item counts once: a second answer to it is refused. */
export function update(state: State, answer: Answer): State {
  const compiled = compiledConfig(state.config);
  const item = compiledItem(compiled, answer.item, 'answer.item');
  const { posterior, config } = state;
  const own = config.items[item.index] as ScoredItem;
  const outcome = outcomeRow(answer.outcome, item.categories);
  if (outcome === null || (outcome === item.categories && own.dontKnow === 0))
    return refuse(
      'invalid-outcome',
      'answer.outcome.category',
      `a whole number from 0 to ${item.categories - 1}, or "dont_know" where offered`,
    );
  if (state.answers.some(({ item: id }) => id === answer.item))
    refuse('repeated-item', 'answer.item', 'an item not answered yet');
  const k = item.site;
  const counts = posterior.counts.slice();
  counts[k] = (counts[k] as number) + 1;
  const known = knownOn(item, own, compiled, posterior.nodes[k] as Float64Array);
  const answers = [...state.answers, answer];
  const work = workingCopy(posterior, (site, nodes) => logLikelihoodOn({ config, answers }, compiled, site, nodes));
  setRow(work, k, withOutcome(posterior.logLikelihood[k] as Float64Array, item, known, outcome));
  updateSite(work, k, compiled.sites[k] as Site, 1);
  for (const [other, site] of compiled.sites.entries())
    if (other !== k && counts[other] !== 0) updateSite(work, other, site, 1);
  return { config, answers, posterior: { ...finished(work), counts, settled: false, warning: null } };
}
