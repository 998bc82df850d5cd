import type { FactValue } from '@jalon/referential/condition';
import { factsOfEach } from '../../simulation/facts-of-each.ts';
import { tidyText } from '../../text/tidy-text.ts';
import type { TextingState, TextingWorld } from './world.ts';

/**
 * Every fact that a goal about these conversations may read, as it is now. Of typed words only the length of the last is known, in
 * UTF-16 units of tidied text (0 before any): what they say is nobody's business.
 */
export function textingFacts(world: TextingWorld, state: TextingState): Readonly<Record<string, FactValue>> {
  const groups = world.conversations.filter(({ members }) => members.length > 0).map(({ id }) => id);
  return {
    ...factsOfEach(world.conversations, ({ id, messages }) => {
      const sent = state.sent.filter(({ conversation }) => conversation === id);
      const typed = sent.findLast(({ text, quick }) => quick === undefined && text !== '')?.text ?? '';
      return {
        [`opened.${id}`]: state.opened.includes(id),
        [`replied.${id}`]: sent.length > 0,
        [`reply.${id}.length`]: tidyText(typed).length,
        [`quick.${id}`]: sent.findLast(({ quick }) => quick !== undefined)?.quick ?? 'none',
        ...factsOfEach(world.photos, (one) => ({
          [`photo.${id}.${one.id}`]: sent.some(({ photo }) => photo === one.id),
        })),
        [`muted.${id}`]: state.muted.includes(id),
        [`blocked.${id}`]: state.blocked.includes(id),
        [`reported.${id}`]: state.reported.includes(id),
        ...factsOfEach(messages, (one) => ({
          [`deleted.${id}.${one.id}`]: state.deleted.includes(`${id}.${one.id}`),
          ...(one.link !== undefined && {
            [`link.${id}.${one.id}`]: state.linksFollowed.includes(`${id}.${one.id}`),
          }),
        })),
      };
    }),
    'sent.total': state.sent.length,
    'sent.groups': state.sent.filter(({ conversation }) => groups.includes(conversation)).length,
    'photos.sent': state.sent.filter(({ photo }) => photo !== undefined).length,
    'links.followed': state.linksFollowed.length,
    'deleted.total': state.deleted.length,
  };
}
