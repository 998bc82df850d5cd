import { checkIds, idsOf, type WorldCheck } from '../../schema/checks/world-check.ts';
import { reachOf } from './look.ts';
import type { TouchWorld } from './world.ts';

/** A picture has details and no cards; cards and lists have two things or more, and no picture. */
export const touchCheck: WorldCheck<TouchWorld> = {
  parts(world, report) {
    checkIds('cards', world.cards, report);
    checkIds('menu', world.menu ?? [], report);
    const isPicture = world.shows === 'picture';
    if (isPicture !== (world.picture !== undefined))
      report(['picture'], 'a picture where one is shown, and only there');
    if (isPicture ? world.cards.length > 0 : world.cards.length < 2)
      report(['cards'], isPicture ? 'no card with a picture' : 'two cards or more');
    if (isPicture && world.menu !== undefined) report(['menu'], 'no menu on a picture');
    if (world.picture === undefined) return;
    const { details } = world.picture;
    for (const [i, detail] of details.entries()) {
      const reach = reachOf(detail);
      if (detail.x < reach || detail.x > 100 - reach)
        report(
          ['picture', 'details', i, 'x'],
          `a text that stays on the picture: ${Math.ceil(reach)} to ${Math.floor(100 - reach)}`,
        );
    }
    checkIds('details', details, (path, expected) => report(['picture', ...path], expected));
  },
  values(world, fact) {
    if (fact === 'shown' || fact === 'menu') return idsOf(world.cards, 'none');
    return fact.startsWith('chosen.') ? idsOf(world.menu ?? [], 'none') : null;
  },
};
