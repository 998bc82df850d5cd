import type {
  FilesAction,
  FilesOffer,
  FilesState,
  FilesWorld,
} from '../../../../packages/items/src/simulations/files/world.ts';
import { NOWHERE } from './nowhere.ts';
import { unless } from './unless.ts';

/** Files that were deleted, are gone or lie in another folder, an empty hand, what is not offered, and an open box that saves. */
export function filesOutOfPlace(world: FilesWorld, state: FilesState): readonly FilesAction[] {
  const { current, query, deleted, gone, held } = state;
  const input = 'mouse';
  const isSaving = world.draft !== undefined && !Object.hasOwn(state.folders, world.draft.id);
  const offers = (one: FilesOffer): boolean => world.offers.includes(one) && !isSaving;
  const ids = [...world.files, ...state.copies].map(({ id }) => id);
  const touching = (id: string): readonly FilesAction[] => {
    const isThere = !deleted.includes(id) && !gone.includes(id) && (query !== '' || state.folders[id] === current);
    return [
      ...unless<FilesAction>(isThere && offers('open'), { type: 'openFile', file: id }),
      ...unless<FilesAction>(isThere && offers('move'), { type: 'pick', file: id, input }),
      ...unless<FilesAction>(isThere && offers('copy'), { type: 'copy', file: id, input }),
      ...unless<FilesAction>(isThere && offers('delete'), { type: 'delete', file: id }),
      ...unless<FilesAction>(isThere && offers('rename'), { type: 'rename', file: id, name: 'Autre' }),
      ...unless<FilesAction>(current === 'basket' && deleted.includes(id) && !gone.includes(id), {
        type: 'restore',
        file: id,
      }),
    ];
  };
  return [
    ...touching(NOWHERE),
    { type: 'openFolder', folder: NOWHERE },
    { type: 'put', folder: NOWHERE, input },
    { type: 'sort', by: NOWHERE },
    ...ids.flatMap(touching),
    ...unless<FilesAction>(held !== null, { type: 'put', folder: 'root', input }, { type: 'cancel' }),
    ...unless<FilesAction>(offers('restore') && held === null, { type: 'openFolder', folder: 'basket' }),
    ...unless<FilesAction>(current === 'basket', { type: 'emptyBasket' }),
    ...unless<FilesAction>(world.offers.includes('create') && current !== 'basket', {
      type: 'createFolder',
      name: 'Autre',
    }),
    ...unless<FilesAction>(offers('find'), { type: 'find', text: 'x' }),
    ...unless<FilesAction>(offers('sort'), { type: 'sort', by: 'name' }),
    ...unless<FilesAction>(isSaving, { type: 'save', name: 'Autre' }),
  ];
}
