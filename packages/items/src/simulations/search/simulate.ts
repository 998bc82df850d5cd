import type { Gestures } from '../../simulate/gestures.ts';
import { textsFor } from '../../simulate/texts-for.ts';
import type { SearchAction, SearchState, SearchWorld } from './world.ts';

/** Type what the key speaks of or something else, search, open each result. */
export const searchGestures: Gestures<SearchWorld, SearchState, SearchAction> = (world, _state, leaves) => {
  const back: SearchAction = { type: 'back' };
  const typing = world.typed || leaves.some(({ fact }) => fact.startsWith('query'));
  const texts = [...textsFor(leaves, (fact) => fact === 'query' || fact === 'query.folded'), 'abc'];
  return [
    ...(typing ? [...new Set(texts)].map((text) => [back, { type: 'type', text }] as const) : []),
    [back, { type: 'search' }],
    ...world.results.map(({ id }) => [back, { type: 'open', result: id }] as const),
  ];
};
