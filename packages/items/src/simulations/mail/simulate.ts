import type { FactCondition } from '@jalon/referential/condition';
import type { Gestures } from '../../simulate/gestures.ts';
import { textsFor } from '../../simulate/texts-for.ts';
import { cuesOf } from './cues-of.ts';
import type { MailAction, MailState, MailWorld } from './world.ts';

/** Open each message, and there: its attachments, its links, replies, passing on, putting away, judging; write to somebody. */
export const mailGestures: Gestures<MailWorld, MailState, MailAction> = (world, _state, leaves) => {
  const away: readonly MailAction[] = [{ type: 'back' }, { type: 'back' }];
  // With each file that may go along, and with none.
  const sending = (writing: readonly MailAction[]): readonly (readonly MailAction[])[] =>
    [[], ...(world.files ?? []).map(({ id }) => [{ type: 'attach', file: id } as const])].map((files) => [
      ...(world.files ?? []).map(({ id }) => ({ type: 'detach', file: id }) as const),
      ...writing,
      ...files,
      { type: 'send' },
    ]);
  return [
    ...world.messages.flatMap((message) => {
      const { id, attachments, links } = message;
      const there: readonly MailAction[] = [...away, { type: 'open', message: id }];
      const replies = [...textsFor(leaves, (fact) => fact === `reply.${id}.length`), 'ok'].flatMap((text) =>
        (['reply', 'replyAll'] as const)
          .filter((type) => world.offers.includes(type))
          .flatMap((type) => sending([{ type }, { type: 'write', text }])),
      );
      const forwards = addressesFor(world, leaves, `forward.${id}.to`).flatMap((text) =>
        world.offers.includes('forward') ? sending([{ type: 'forward' }, { type: 'address', text }]) : [],
      );
      return [
        there,
        ...attachments.map((one) => [...there, { type: 'openAttachment', attachment: one.id } as const]),
        ...links.map((one) => [...there, { type: 'followLink', link: one.id } as const]),
        ...[...replies, ...forwards].map((writing) => [...there, ...writing]),
        [...there, { type: 'report' } as const],
        [...there, { type: 'delete' } as const],
        ...(world.folders ?? []).map((folder): readonly MailAction[] => [
          ...there,
          { type: 'move' },
          { type: 'put', folder: folder.id },
        ]),
        ...(world.offers.includes('judge')
          ? [
              [...there, { type: 'trust' } as const],
              ...cuesOf(message).map((cue): readonly MailAction[] => [
                ...there,
                { type: 'doubt' },
                { type: 'point', cue },
              ]),
            ]
          : []),
      ];
    }),
    ...(world.offers.includes('compose')
      ? addressesFor(world, leaves, 'new.to').flatMap((to) =>
          longest(leaves, 'new.length').flatMap((text) =>
            longest(leaves, 'new.subject.length').flatMap((subject) =>
              sending([
                { type: 'compose' },
                { type: 'address', text: to },
                { type: 'subject', text: subject },
                { type: 'write', text },
              ]).map((writing) => [...away, ...writing]),
            ),
          ),
        )
      : []),
  ];
};

function longest(leaves: readonly FactCondition[], name: string): readonly string[] {
  return [...new Set([...textsFor(leaves, (fact) => fact === name), 'ok'])];
}

function addressesFor(world: MailWorld, leaves: readonly FactCondition[], name: string): readonly string[] {
  const known = (world.contacts ?? []).map(({ address }) => address);
  const asked = textsFor(leaves, (fact) => fact === name).filter((text) => text !== 'none');
  return [...new Set([...asked, ...known, 'ailleurs@courrier.exemple'])];
}
