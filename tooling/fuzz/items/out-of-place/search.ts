import type {
  SearchAction,
  SearchState,
  SearchWorld,
} from '../../../../packages/items/src/simulations/search/world.ts';
import { NOWHERE } from './nowhere.ts';
import { unless } from './unless.ts';

/** No result opens before the words were searched for, nor under one that is open. */
export function searchOutOfPlace({ results }: SearchWorld, state: SearchState): readonly SearchAction[] {
  const isList = state.searched && state.current === null;
  return [
    { type: 'open', result: NOWHERE },
    ...results.flatMap(({ id }) => unless<SearchAction>(isList, { type: 'open', result: id })),
    ...unless<SearchAction>(state.current === null, { type: 'search' }, { type: 'type', text: 'x' }),
    ...unless<SearchAction>(state.current !== null, { type: 'back' }),
  ];
}
