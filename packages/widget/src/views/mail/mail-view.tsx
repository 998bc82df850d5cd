import type { MailAction, MailState, MailWorld } from '@jalon/items';
import { useRef, type ReactElement } from 'react';
import { LiveRegion } from '../parts/live-region.tsx';
import { useFocusOnChange } from '../parts/use-focus-on-change.ts';
import type { WorldViewProps } from '../parts/view-props.ts';
import { WorldFrame } from '../parts/world-frame.tsx';
import { MailAttachment } from './mail-attachment.tsx';
import { MailList } from './mail-list.tsx';
import { MailMessageView } from './mail-message-view.tsx';
import { MailReply } from './mail-reply.tsx';
import { mailWords } from './mail-words.ts';

/** A mailbox: the list, a message, its attachment, a reply; one at a time, with a way back from each. */
export function MailView({
  world,
  state,
  messages,
  locale,
  onAction,
}: WorldViewProps<MailWorld, MailState, MailAction>): ReactElement {
  const frame = useRef<HTMLDivElement>(null);
  const words = mailWords[locale];
  useFocusOnChange(`${state.view} ${state.message ?? ''} ${state.attachment ?? ''}`, frame, (area) =>
    area.querySelector<HTMLElement>('h2'),
  );
  const message = world.messages.find(({ id }) => id === state.message);
  const attachment = message?.attachments.find(({ id }) => id === state.attachment);
  return (
    <WorldFrame kind="mail" title={words.title} messages={messages} frame={frame}>
      {message === undefined || state.view === 'list' ? (
        <MailList world={world} state={state} words={words} onAction={onAction} />
      ) : state.view === 'attachment' && attachment !== undefined ? (
        <MailAttachment attachment={attachment} words={words} onAction={onAction} />
      ) : state.view === 'reply' ? (
        <MailReply message={message} draft={state.draft} words={words} onAction={onAction} />
      ) : (
        <MailMessageView world={world} state={state} message={message} words={words} onAction={onAction} />
      )}
      <LiveRegion
        state={state}
        describe={(before, after) => {
          if (Object.keys(after.replies).length > Object.keys(before.replies).length) return words.replied;
          if (after.reported.length > before.reported.length) return words.reported;
          if (after.deleted.length > before.deleted.length) return words.removed;
          if (after.linksFollowed.length <= before.linksFollowed.length) return null;
          const link = world.messages.flatMap(({ links }) => links).find(({ id }) => id === after.linksFollowed.at(-1));
          return link === undefined ? null : words.linkFollowed(link.label);
        }}
      />
    </WorldFrame>
  );
}
