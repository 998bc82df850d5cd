import type { Gestures } from '../../simulate/gestures.ts';
import { textsFor } from '../../simulate/texts-for.ts';
import type { TextingAction, TextingState, TextingWorld } from './world.ts';

/** Open each conversation, and there: write, send a ready-made reply or a photo, follow a link, delete, mute, block, report. */
export const textingGestures: Gestures<TextingWorld, TextingState, TextingAction> = (world, state, leaves) =>
  world.conversations.flatMap(({ id, messages, replies }) => {
    const texts = [...new Set([...textsFor(leaves, (fact) => fact === `reply.${id}.length`), 'ok'])];
    const there: readonly TextingAction[] =
      state.conversation === id
        ? [...(state.view === 'conversation' ? [] : [{ type: 'back' } as const]), { type: 'leaveOut' }]
        : [{ type: 'back' }, { type: 'back' }, { type: 'open', conversation: id }];
    const about: readonly TextingAction[] = [...there, { type: 'about' }];
    const taking = (photo: string): readonly TextingAction[] => [{ type: 'photos' }, { type: 'take', photo }];
    return [
      there,
      ...texts.flatMap((text) =>
        [[], ...world.photos.map((photo) => taking(photo.id))].map((photo): readonly TextingAction[] => [
          ...there,
          ...photo,
          { type: 'write', text },
          { type: 'send' },
        ]),
      ),
      ...world.photos.map((photo) => [
        ...there,
        ...taking(photo.id),
        { type: 'write', text: '' } as const,
        { type: 'send' } as const,
      ]),
      ...replies.map((one) => [...there, { type: 'quick', reply: one.id } as const]),
      ...messages.flatMap((one) => [
        ...(one.link === undefined ? [] : [[...there, { type: 'followLink', message: one.id } as const]]),
        [...there, { type: 'remove', message: one.id } as const],
      ]),
      [...about, { type: 'mute' }],
      [...about, { type: 'block' }],
      [...about, { type: 'report' }],
    ];
  });
