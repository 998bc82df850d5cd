import { checkIds, idsOf, type WorldCheck } from '../../schema/checks/world-check.ts';
import type { PageWorld } from './world.ts';

/** Blocks have ids of their own. */
export const pageCheck: WorldCheck<PageWorld> = {
  parts(world, report) {
    checkIds('blocks', world.blocks, report);
    for (const [i, { id }] of world.blocks.entries())
      if (id === 'pictures') report(['blocks', i, 'id'], 'an id other than pictures');
  },
  values: (world, fact) => (fact === 'pressed.first' ? idsOf(world.blocks, 'none') : null),
};
