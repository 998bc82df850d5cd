import type {
  TextingAction,
  TextingState,
  TextingWorld,
} from '../../../../packages/items/src/simulations/texting/world.ts';
import { NOWHERE } from './nowhere.ts';
import { unless } from './unless.ts';

/** Nobody is answered while blocked; deleted messages, and those of others, are out of reach; so is what is not offered. */
export function textingOutOfPlace(world: TextingWorld, state: TextingState): readonly TextingAction[] {
  const { view, conversation } = state;
  const current = world.conversations.find(({ id }) => id === conversation);
  const isHere = view === 'conversation' && current !== undefined;
  const isFree = isHere && !state.blocked.includes(current.id);
  const offers = (one: TextingWorld['offers'][number]): boolean => world.offers.includes(one);
  const writes = isFree && offers('write');
  const isShown = (id: string): boolean =>
    isHere && current.messages.some((one) => one.id === id) && !state.deleted.includes(`${current.id}.${id}`);
  return [
    { type: 'open', conversation: NOWHERE },
    { type: 'quick', reply: NOWHERE },
    { type: 'take', photo: NOWHERE },
    { type: 'followLink', message: NOWHERE },
    { type: 'remove', message: NOWHERE },
    ...world.conversations.flatMap(({ id, messages, replies }) => [
      ...unless<TextingAction>(view === 'list', { type: 'open', conversation: id }),
      ...replies.flatMap((one) =>
        unless<TextingAction>(isFree && current.replies.some((each) => each.id === one.id), {
          type: 'quick',
          reply: one.id,
        }),
      ),
      ...messages.flatMap((one) => [
        ...unless<TextingAction>(isShown(one.id), { type: 'followLink', message: one.id }),
        ...unless<TextingAction>(isShown(one.id) && offers('delete'), { type: 'remove', message: one.id }),
      ]),
    ]),
    ...unless<TextingAction>(writes, { type: 'write', text: 'x' }, { type: 'send' }),
    ...unless<TextingAction>(writes && offers('photo'), { type: 'photos' }),
    ...world.photos.flatMap(({ id }) => unless<TextingAction>(view === 'photos', { type: 'take', photo: id })),
    ...(['mute', 'block', 'report'] as const).flatMap((type) =>
      unless<TextingAction>(view === 'about' && offers(type), { type }),
    ),
    ...unless<TextingAction>(isHere, { type: 'about' }),
  ];
}
