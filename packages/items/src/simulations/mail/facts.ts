import type { FactValue } from '@jalon/referential/condition';
import { tidyText } from '../../text/tidy-text.ts';
import type { MailState, MailWorld } from './world.ts';

/** Every fact that a goal about this mailbox may read. */
export function mailFactNames(world: MailWorld): readonly string[] {
  return [
    ...world.messages.flatMap(({ id, attachments, links }) => [
      `opened.${id}`,
      ...attachments.map((attachment) => `attachment.${id}.${attachment.id}`),
      ...links.map((link) => `link.${id}.${link.id}`),
      `replied.${id}`,
      `reply.${id}.length`,
      `reported.${id}`,
      `deleted.${id}`,
    ]),
    'sent.total',
    'links.followed',
  ];
}

/** The facts now. Of a reply only its length is known, in UTF-16 units of tidied text (0 before it is sent): what it says is nobody's business. */
export function mailFacts(world: MailWorld, state: MailState): Readonly<Record<string, FactValue>> {
  const facts: Record<string, FactValue> = {};
  for (const { id, attachments, links } of world.messages) {
    const reply = Object.hasOwn(state.replies, id) ? (state.replies[id] ?? '') : '';
    facts[`opened.${id}`] = state.opened.includes(id);
    for (const one of attachments)
      facts[`attachment.${id}.${one.id}`] = state.attachmentsOpened.includes(`${id}.${one.id}`);
    for (const one of links) facts[`link.${id}.${one.id}`] = state.linksFollowed.includes(`${id}.${one.id}`);
    facts[`replied.${id}`] = reply !== '';
    facts[`reply.${id}.length`] = tidyText(reply).length;
    facts[`reported.${id}`] = state.reported.includes(id);
    facts[`deleted.${id}`] = state.deleted.includes(id);
  }
  facts['sent.total'] = Object.keys(state.replies).length;
  facts['links.followed'] = state.linksFollowed.length;
  return facts;
}
