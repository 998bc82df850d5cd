import { checkIds, idsOf, type WorldCheck } from '../../schema/checks/world-check.ts';
import type { PageWorld } from './world.ts';

/** Blocks have ids of their own. */
export const pageCheck: WorldCheck<PageWorld> = {
  parts: (world, report) => checkIds('blocks', world.blocks, report),
  values: (world, fact) => (fact === 'pressed.first' ? idsOf(world.blocks, 'none') : null),
};
