import type { FactValue } from '@jalon/referential/condition';
import { foldText } from '../../text/fold-text.ts';
import { tidyText } from '../../text/tidy-text.ts';
import type { SearchState, SearchWorld } from './world.ts';

/** Every fact that a goal about this page of results may read. */
export function searchFactNames(world: SearchWorld): readonly string[] {
  return [
    ...world.results.map(({ id }) => `opened.${id}`),
    'opened.first',
    'opened.last',
    'opened.ads',
    'opened.total',
    'query',
    'query.folded',
    'searched',
  ];
}

/** The facts now: what was opened, what first and last (`none` before that), how many advertisements, and the words in the box. */
export function searchFacts(world: SearchWorld, state: SearchState): Readonly<Record<string, FactValue>> {
  const facts: Record<string, FactValue> = {};
  const ads = new Set(world.results.filter(({ kind }) => kind === 'ad').map(({ id }) => id));
  for (const { id } of world.results) facts[`opened.${id}`] = state.opened.includes(id);
  facts['opened.first'] = state.opened[0] ?? 'none';
  facts['opened.last'] = state.opened.at(-1) ?? 'none';
  facts['opened.ads'] = state.opened.filter((id) => ads.has(id)).length;
  facts['opened.total'] = state.opened.length;
  facts['query'] = tidyText(state.query);
  facts['query.folded'] = foldText(state.query);
  facts['searched'] = state.searched;
  return facts;
}
