import type { PageAction, PageState, PageWorld } from '../../../../packages/items/src/simulations/page/world.ts';
import { NOWHERE } from './nowhere.ts';
import { unless } from './unless.ts';

/** Only links and buttons are pressed, and only pictures tried again. */
export function pageOutOfPlace({ blocks }: PageWorld, _state: PageState): readonly PageAction[] {
  return [
    { type: 'see', block: NOWHERE },
    { type: 'press', block: NOWHERE },
    { type: 'tryPicture', block: NOWHERE },
    ...blocks.flatMap(({ id, kind }) => [
      ...unless<PageAction>(kind === 'link' || kind === 'button', { type: 'press', block: id }),
      ...unless<PageAction>(kind === 'picture', { type: 'tryPicture', block: id }),
    ]),
  ];
}
