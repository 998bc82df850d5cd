import { checkUnique } from '../../schema/checks/check-unique.ts';
import { within } from '../../schema/checks/report.ts';
import { checkIds, type WorldCheck } from '../../schema/checks/world-check.ts';
import type { MailWorld } from './world.ts';

/** Messages, and what each holds, have ids of their own. */
export const mailCheck: WorldCheck<MailWorld> = {
  parts(world, report) {
    checkIds('messages', world.messages, report);
    for (const [i, message] of world.messages.entries()) {
      checkUnique(message.attachments, within(report, 'messages', i, 'attachments'));
      checkUnique(message.links, within(report, 'messages', i, 'links'));
    }
  },
};
