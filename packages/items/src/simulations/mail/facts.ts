import type { FactValue } from '@jalon/referential/condition';
import { factsOfEach } from '../../simulation/facts-of-each.ts';
import { tidyText } from '../../text/tidy-text.ts';
import type { MailState, MailWorld } from './world.ts';

/**
 * Every fact that a goal about this mailbox may read, as it is now. Of a reply only its length is known, in UTF-16 units of
 * tidied text (0 before it is sent): what it says is nobody's business.
 */
export function mailFacts(world: MailWorld, state: MailState): Readonly<Record<string, FactValue>> {
  return {
    ...factsOfEach(world.messages, ({ id, attachments, links }) => {
      const reply = Object.hasOwn(state.replies, id) ? (state.replies[id] ?? '') : '';
      return {
        [`opened.${id}`]: state.opened.includes(id),
        ...factsOfEach(attachments, (one) => ({
          [`attachment.${id}.${one.id}`]: state.attachmentsOpened.includes(`${id}.${one.id}`),
        })),
        ...factsOfEach(links, (one) => ({
          [`link.${id}.${one.id}`]: state.linksFollowed.includes(`${id}.${one.id}`),
        })),
        [`replied.${id}`]: reply !== '',
        [`reply.${id}.length`]: tidyText(reply).length,
        [`reported.${id}`]: state.reported.includes(id),
        [`deleted.${id}`]: state.deleted.includes(id),
      };
    }),
    'sent.total': Object.keys(state.replies).length,
    'links.followed': state.linksFollowed.length,
  };
}
