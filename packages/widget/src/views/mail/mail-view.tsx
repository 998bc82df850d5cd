import type { MailAction, MailState, MailWorld } from '@jalon/items';
import { useRef, type ReactElement } from 'react';
import { LiveRegion } from '../parts/live-region.tsx';
import { useFocusOnChange } from '../parts/use-focus-on-change.ts';
import type { WorldViewProps } from '../parts/view-props.ts';
import { WorldFrame } from '../parts/world-frame.tsx';
import { MailAttachment } from './mail-attachment.tsx';
import { MailList } from './mail-list.tsx';
import { MailMessageView } from './mail-message-view.tsx';
import { MailMove } from './mail-move.tsx';
import { MailPoint } from './mail-point.tsx';
import { mailWords } from './mail-words.ts';
import { MailWrite } from './mail-write.tsx';

/** A mailbox: the list, a message, its attachment, what is being written; one at a time, with a way back from each. */
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
  // A file was chosen or taken out: its button is gone, and what is attached now is what one wants to see.
  useFocusOnChange(
    state.attached.join(' '),
    frame,
    (area) => area.querySelector<HTMLElement>('[data-detach]') ?? area.querySelector('[aria-expanded]'),
    'lost',
  );
  const message = world.messages.find(({ id }) => id === state.message);
  const attachment = message?.attachments.find(({ id }) => id === state.attachment);
  return (
    <WorldFrame kind="mail" title={words.title} messages={messages} frame={frame}>
      {state.view === 'write' ? (
        <MailWrite world={world} state={state} message={message} words={words} onAction={onAction} />
      ) : message === undefined || state.view === 'list' ? (
        <MailList world={world} state={state} words={words} onAction={onAction} />
      ) : state.view === 'attachment' && attachment !== undefined ? (
        <MailAttachment attachment={attachment} words={words} onAction={onAction} />
      ) : state.view === 'point' ? (
        <MailPoint message={message} words={words} onAction={onAction} />
      ) : state.view === 'move' ? (
        <MailMove folders={world.folders ?? []} words={words} onAction={onAction} />
      ) : (
        <MailMessageView world={world} state={state} message={message} words={words} onAction={onAction} />
      )}
      <LiveRegion
        state={state}
        describe={(before, after) => {
          if (after.sent.length > before.sent.length) {
            const mode = after.sent.at(-1)?.mode;
            return mode === 'new' ? words.sent : mode === 'forward' ? words.forwarded : words.replied;
          }
          if (after.folders !== before.folders) {
            const put = Object.entries(after.folders).find(([id, folder]) => before.folders[id] !== folder)?.[1];
            return words.moved(world.folders?.find(({ id }) => id === put)?.name ?? '');
          }
          if (after.judged !== before.judged && state.message !== null)
            return after.judged[state.message] === 'honest' ? words.trusted : words.doubted;
          if (after.attached.length !== before.attached.length) {
            const added = after.attached.find((id) => !before.attached.includes(id));
            const name = world.files?.find(({ id }) => id === added)?.name;
            return name === undefined ? null : words.attached(name);
          }
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
