import type { TextingAction, TextingState, TextingWorld } from '@jalon/items';
import { useRef, type ReactElement } from 'react';
import { LiveRegion } from '../parts/live-region.tsx';
import { useFocusOnChange } from '../parts/use-focus-on-change.ts';
import type { WorldViewProps } from '../parts/view-props.ts';
import { WorldFrame } from '../parts/world-frame.tsx';
import { ConversationList } from './conversation-list.tsx';
import { ConversationOptions } from './conversation-options.tsx';
import { ConversationView } from './conversation-view.tsx';
import { PhotoGallery } from './photo-gallery.tsx';
import { textingWords, type TextingWords } from './texting-words.ts';

/** Conversations on a telephone: the list, one of them, its options, the photos to send; one at a time, with a way back. */
export function TextingView({
  world,
  state,
  messages,
  locale,
  onAction,
}: WorldViewProps<TextingWorld, TextingState, TextingAction>): ReactElement {
  const frame = useRef<HTMLDivElement>(null);
  const words = textingWords[locale];
  const conversation = world.conversations.find(({ id }) => id === state.conversation);
  // A photo was chosen: what follows is writing or sending, so the focus is there.
  useFocusOnChange(`${state.view} ${state.conversation ?? ''}`, frame, (area) =>
    area.querySelector<HTMLElement>(state.view === 'conversation' && state.photo !== null ? 'form input' : 'h2'),
  );
  // What was pressed is gone (deleted, taken out, reported, a ready-made reply): the focus stays in the conversation.
  useFocusOnChange(
    `${state.deleted.length} ${state.photo ?? ''} ${state.reported.length}`,
    frame,
    (area) => area.querySelector<HTMLElement>('h2'),
    'lost',
  );
  const shared = { world, state, words, onAction };
  return (
    <WorldFrame kind="texting" title={words.title} messages={messages} frame={frame}>
      {conversation === undefined || state.view === 'list' ? (
        <ConversationList {...shared} />
      ) : state.view === 'photos' ? (
        <PhotoGallery {...shared} />
      ) : state.view === 'about' ? (
        <ConversationOptions {...shared} conversation={conversation} />
      ) : (
        <ConversationView key={conversation.id} {...shared} conversation={conversation} />
      )}
      <LiveRegion state={state} describe={(before, after) => said(world, words, before, after)} />
    </WorldFrame>
  );
}

function said(world: TextingWorld, words: TextingWords, before: TextingState, after: TextingState): string | null {
  if (after.sent.length > before.sent.length) return words.sent;
  if (after.deleted.length > before.deleted.length) return words.removed;
  if (after.muted.length !== before.muted.length)
    return after.muted.length > before.muted.length ? words.muted : words.unmuted;
  if (after.blocked.length !== before.blocked.length)
    return after.blocked.length > before.blocked.length ? words.blocked : words.unblocked;
  if (after.reported.length > before.reported.length) return words.reported;
  if (after.photo !== before.photo && after.photo !== null)
    return words.chosen(world.photos.find(({ id }) => id === after.photo)?.name ?? '');
  if (after.linksFollowed.length <= before.linksFollowed.length) return null;
  const followed = after.linksFollowed.at(-1);
  const link = world.conversations
    .flatMap(({ id, messages }) => messages.map((one) => ({ at: `${id}.${one.id}`, link: one.link })))
    .find(({ at }) => at === followed)?.link;
  return link === undefined ? null : words.linkFollowed(link);
}
