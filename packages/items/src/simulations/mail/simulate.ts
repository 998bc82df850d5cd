import type { Gestures } from '../../simulate/gestures.ts';
import { textsFor } from '../../simulate/texts-for.ts';
import type { MailAction, MailState, MailWorld } from './world.ts';

/** Open each message, and there: its attachments, its links, a reply, reporting, deleting. */
export const mailGestures: Gestures<MailWorld, MailState, MailAction> = (world, _state, leaves) =>
  world.messages.flatMap(({ id, attachments, links }) => {
    const texts = [...textsFor(leaves, (fact) => fact === `reply.${id}.length`), 'ok'];
    const there: readonly MailAction[] = [{ type: 'back' }, { type: 'back' }, { type: 'open', message: id }];
    return [
      there,
      ...attachments.map((one) => [...there, { type: 'openAttachment', attachment: one.id } as const]),
      ...links.map((one) => [...there, { type: 'followLink', link: one.id } as const]),
      ...texts.map((text): readonly MailAction[] => [
        ...there,
        { type: 'reply' },
        { type: 'write', text },
        { type: 'send' },
      ]),
      [...there, { type: 'report' }],
      [...there, { type: 'delete' }],
    ];
  });
