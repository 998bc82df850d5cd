import type { FactValue } from '@jalon/referential/condition';
import { factsOfEach } from '../../simulation/facts-of-each.ts';
import { tidyText } from '../../text/tidy-text.ts';
import { tidyAddress } from './is-address.ts';
import type { MailOffer, MailSent, MailState, MailWorld } from './world.ts';

type Facts = Readonly<Record<string, FactValue>>;

/**
 * Every fact that a goal about this mailbox may read, as it is now. Of what was sent only its length is known, in UTF-16 units of
 * tidied text (0 before), where it went and which files went along: what it says is nobody's business.
 */
export function mailFacts(world: MailWorld, state: MailState): Facts {
  const offers = (one: MailOffer): boolean => world.offers.includes(one);
  const sentAs = (...modes: readonly MailSent['mode'][]) => state.sent.filter(({ mode }) => modes.includes(mode));
  const files = (prefix: string, sent: readonly MailSent[]): Facts =>
    factsOfEach(world.files ?? [], ({ id }) => ({
      [`${prefix}.file.${id}`]: sent.some((one) => one.files.includes(id)),
    }));
  const composed = sentAs('new');
  return {
    ...factsOfEach(world.messages, ({ id, attachments, links }) => {
      const about = (one: MailSent): boolean => one.message === id;
      const replies = sentAs('reply', 'replyAll').filter(about);
      const forwards = sentAs('forward').filter(about);
      return {
        [`opened.${id}`]: state.opened.includes(id),
        ...factsOfEach(attachments, (one) => ({
          [`attachment.${id}.${one.id}`]: state.attachmentsOpened.includes(`${id}.${one.id}`),
        })),
        ...factsOfEach(links, (one) => ({
          [`link.${id}.${one.id}`]: state.linksFollowed.includes(`${id}.${one.id}`),
        })),
        [`replied.${id}`]: replies.length > 0,
        [`reply.${id}.length`]: tidyText(replies.at(-1)?.text ?? '').length,
        [`reported.${id}`]: state.reported.includes(id),
        [`deleted.${id}`]: state.deleted.includes(id),
        ...((offers('reply') || offers('replyAll')) && files(`reply.${id}`, replies)),
        ...(offers('replyAll') && { [`repliedAll.${id}`]: replies.some(({ mode }) => mode === 'replyAll') }),
        ...(offers('forward') && {
          [`forwarded.${id}`]: forwards.length > 0,
          [`forward.${id}.to`]: tidyAddress(forwards.at(-1)?.to ?? 'none'),
          ...files(`forward.${id}`, forwards),
        }),
        ...(offers('move') && { [`folder.${id}`]: state.folders[id] ?? 'inbox' }),
        ...(offers('judge') && {
          [`judged.${id}`]: state.judged[id] ?? 'none',
          [`cue.${id}`]: state.cues[id] ?? 'none',
        }),
      };
    }),
    ...(offers('compose') && {
      composed: composed.length > 0,
      'new.to': tidyAddress(composed.at(-1)?.to ?? 'none'),
      'new.length': tidyText(composed.at(-1)?.text ?? '').length,
      'new.subject.length': tidyText(composed.at(-1)?.subject ?? '').length,
      ...files('new', composed),
    }),
    'sent.total': state.sent.length,
    'links.followed': state.linksFollowed.length,
  };
}
