import { checkUnique } from '../../schema/checks/check-unique.ts';
import { within } from '../../schema/checks/report.ts';
import { checkIds, idsOf, type WorldCheck } from '../../schema/checks/world-check.ts';
import { cuesOf } from './cues-of.ts';
import { isAddress, tidyAddress } from './is-address.ts';
import type { MailWorld } from './world.ts';

/** Messages, and what each holds, have ids of their own; what is offered has what it needs. */
export const mailCheck: WorldCheck<MailWorld> = {
  parts(world, report) {
    checkIds('messages', world.messages, report);
    for (const [i, message] of world.messages.entries()) {
      checkUnique(message.attachments, within(report, 'messages', i, 'attachments'));
      checkUnique(message.links, within(report, 'messages', i, 'links'));
    }
    const { offers, contacts = [], files = [], folders = [] } = world;
    for (const [name, list] of Object.entries({ contacts, files, folders })) checkIds(name, list, report);
    if (folders.some(({ id }) => id === 'inbox')) report(['folders'], 'ids other than inbox');
    for (const [i, { address }] of contacts.entries())
      if (!isAddress(address)) report(['contacts', i, 'address'], 'an address that could be written to');
    if (offers.includes('move') !== folders.length > 0)
      report(['folders'], 'folders where moving is offered, and only there');
    const sends = (['reply', 'replyAll', 'forward', 'compose'] as const).some((one) => offers.includes(one));
    if (files.length > 0 && !sends) report(['files'], 'files only where something can be sent');
    if (offers.includes('replyAll') && !world.messages.some(({ others }) => others !== undefined))
      report(['messages'], 'a message with others, where replying to all is offered');
  },
  values(world, fact) {
    if (fact.startsWith('folder.')) return idsOf(world.folders ?? [], 'inbox');
    if (fact.startsWith('judged.')) return ['none', 'honest', 'doubtful'];
    const message = world.messages.find(({ id }) => fact === `cue.${id}`);
    return message === undefined ? null : ['none', ...cuesOf(message)];
  },
  typed: (_world, fact, constant) => (fact.endsWith('.to') ? tidyAddress(constant) : constant),
};
