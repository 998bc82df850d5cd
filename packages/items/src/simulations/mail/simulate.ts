import type { Gestures } from '../../simulation/gestures.ts';
import { textsFor } from '../../simulation/texts-for.ts';
import type { MailAction, MailState, MailWorld } from './world.ts';

/** Open each message, and there: its attachments, its links, a reply, reporting, deleting. */
export const mailGestures: Gestures<MailWorld, MailState, MailAction> = (world, _state, leaves) =>
  world.messages.flatMap(({ id, attachments, links }) => {
    const texts = [...textsFor(leaves, (fact) => fact === `reply.${id}.length`), 'ok'];
    const there: readonly MailAction[] = [{ type: 'back' }, { type: 'back' }, { type: 'open', message: id }];
    const then: readonly (readonly MailAction[])[] = [
      [],
      ...attachments.map((one) => [{ type: 'openAttachment', attachment: one.id }] as const),
      ...links.map((one) => [{ type: 'followLink', link: one.id }] as const),
      ...(world.offers.includes('reply')
        ? texts.map((text) => [{ type: 'reply' }, { type: 'write', text }, { type: 'send' }] as const)
        : []),
      ...(world.offers.includes('report') ? [[{ type: 'report' }] as const] : []),
      ...(world.offers.includes('delete') ? [[{ type: 'delete' }] as const] : []),
    ];
    return then.map((actions) => [...there, ...actions]);
  });
