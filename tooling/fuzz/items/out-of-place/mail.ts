import type {
  MailAction,
  MailOffer,
  MailState,
  MailWorld,
} from '../../../../packages/items/src/simulations/mail/world.ts';
import { NOWHERE } from './nowhere.ts';
import { unless } from './unless.ts';

/** Deleted messages, what belongs to another message than the open one, what the mailbox does not offer, and other views. */
export function mailOutOfPlace(world: MailWorld, state: MailState): readonly MailAction[] {
  const { view, deleted } = state;
  const offers = (one: MailOffer): boolean => world.offers.includes(one);
  const links = world.messages.flatMap((one) => (one.id === state.message ? [] : one.links));
  const held = world.messages.find(({ id }) => id === state.message)?.links ?? [];
  const elsewhere = links.filter(({ id }) => view !== 'message' || held.every((one) => one.id !== id));
  return [
    { type: 'open', message: NOWHERE },
    { type: 'openAttachment', attachment: NOWHERE },
    { type: 'followLink', link: NOWHERE },
    { type: 'attach', file: NOWHERE },
    { type: 'detach', file: NOWHERE },
    { type: 'put', folder: NOWHERE },
    { type: 'point', cue: NOWHERE },
    ...world.messages
      .filter(({ id }) => view !== 'list' || deleted.includes(id))
      .map(({ id }): MailAction => ({ type: 'open', message: id })),
    ...elsewhere.map(({ id }): MailAction => ({ type: 'followLink', link: id })),
    ...(['reply', 'replyAll', 'forward', 'report', 'delete', 'move'] as const).flatMap((type) =>
      unless<MailAction>(offers(type) && view === 'message', { type }),
    ),
    ...unless<MailAction>(offers('judge') && view === 'message', { type: 'trust' }, { type: 'doubt' }),
    ...unless<MailAction>(offers('compose') && view === 'list', { type: 'compose' }),
    ...unless<MailAction>(view === 'write', { type: 'send' }, { type: 'write', text: 'x' }),
    ...(world.folders ?? []).flatMap(({ id }) => unless<MailAction>(view === 'move', { type: 'put', folder: id })),
    ...unless<MailAction>(view === 'point', { type: 'point', cue: 'sender' }),
  ];
}
