import { checkUnique } from '../../schema/checks/check-unique.ts';
import { within } from '../../schema/checks/report.ts';
import { checkIds, idsOf, type WorldCheck } from '../../schema/checks/world-check.ts';
import type { TextingWorld } from './world.ts';

/** Conversations, and what each holds, have ids of their own; photos are sent where there are any. */
export const textingCheck: WorldCheck<TextingWorld> = {
  parts(world, report) {
    checkIds('conversations', world.conversations, report);
    checkUnique(world.photos, within(report, 'photos'));
    for (const [i, { messages, replies }] of world.conversations.entries()) {
      checkUnique(messages, within(report, 'conversations', i, 'messages'));
      checkIds('replies', replies, within(report, 'conversations', i));
    }
    if (world.offers.includes('photo') !== world.photos.length > 0)
      report(['photos'], 'photos where photo is offered, and only there');
    if (world.offers.includes('photo') && !world.offers.includes('write'))
      report(['offers'], 'write beside photo: a photo goes with a message');
  },
  values(world, fact) {
    const one = world.conversations.find(({ id }) => fact === `quick.${id}`);
    return one === undefined ? null : idsOf(one.replies, 'none');
  },
};
