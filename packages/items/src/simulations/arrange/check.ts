import { checkIds, checkKnown, idsOf, type WorldCheck } from '../../schema/checks/world-check.ts';
import type { ArrangeWorld } from './world.ts';

/** Things begin in places that exist. */
export const arrangeCheck: WorldCheck<ArrangeWorld> = {
  parts(world, report) {
    checkIds('things', world.things, report);
    checkIds('places', world.places, report);
    for (const [i, { place }] of world.things.entries())
      checkKnown(place, world.places, 'places', report, ['things', i, 'place']);
  },
  values: (world, fact) => (fact.startsWith('place.') ? idsOf(world.places, 'none') : null),
};
