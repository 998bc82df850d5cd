import type { FactValue } from '@jalon/referential/condition';
import { factsOfEach } from '../../simulation/facts-of-each.ts';
import { foldText } from '../../text/fold-text.ts';
import { tidyText } from '../../text/tidy-text.ts';
import type { SearchState, SearchWorld } from './world.ts';

/**
 * Every fact that a goal about this page of results may read, as it is now: what was opened, what first and last (`none`
 * before that), how many times an advertisement, and the words in the box.
 */
export function searchFacts(world: SearchWorld, state: SearchState): Readonly<Record<string, FactValue>> {
  const { opened, query, searched } = state;
  const isAd = (id: string) => world.results.some((result) => result.id === id && result.kind === 'ad');
  return {
    ...factsOfEach(world.results, ({ id }) => ({ [`opened.${id}`]: opened.includes(id) })),
    'opened.first': opened[0] ?? 'none',
    'opened.last': opened.at(-1) ?? 'none',
    'opened.ads': opened.filter(isAd).length,
    'opened.total': opened.length,
    query: tidyText(query),
    'query.folded': foldText(query),
    'query.waiting': !searched && tidyText(query) !== '',
    searched,
  };
}
