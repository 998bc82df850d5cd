import type { MailAction, MailMessage, MailState, MailWorld } from '@jalon/items';
import type { ReactElement } from 'react';
import type { IconName } from '../icons/icon-name.ts';
import { Icon } from '../icons/icon.tsx';
import { BackButton } from '../parts/back-button.tsx';
import { PracticeLink } from '../parts/practice-link.tsx';
import { mailMarks } from './mail-marks.ts';
import type { MailWords } from './mail-words.ts';

/** Properties of {@link MailMessageView}. */
export interface MailMessageViewProps {
  readonly world: MailWorld;
  readonly state: MailState;
  readonly message: MailMessage;
  readonly words: MailWords;
  readonly onAction: (action: MailAction) => void;
}

/** A message with its sender's whole address, its links with where they lead, its attachments, and what one can do. */
export function MailMessageView({ world, state, message, words, onAction }: MailMessageViewProps): ReactElement {
  const others = message.others ?? [];
  const offers: readonly {
    readonly offer: Exclude<MailWorld['offers'][number], 'compose' | 'judge'>;
    readonly icon: IconName;
    readonly word: string;
  }[] = [
    { offer: 'reply', icon: 'reply', word: words.reply },
    ...(others.length === 0 ? [] : [{ offer: 'replyAll', icon: 'reply', word: words.replyAll } as const]),
    { offer: 'forward', icon: 'send', word: words.forward },
    { offer: 'move', icon: 'folder', word: words.move },
    { offer: 'report', icon: 'flag', word: words.report },
    { offer: 'delete', icon: 'bin', word: words.remove },
  ];
  const judged = state.judged[message.id];
  const followed = message.links.filter(({ id }) => state.linksFollowed.includes(id));
  const notes = [
    ...mailMarks(world, state, message.id, words).filter((mark) => mark !== words.reported),
    ...(state.reported.includes(message.id) ? [words.reported] : []),
    ...followed.map(({ label }) => words.linkFollowed(label)),
  ];
  return (
    <>
      <div className="jv-toolbar">
        <BackButton word={words.back} onBack={() => onAction({ type: 'back' })} />
        <span className="jv-toolbar-end">
          {offers
            .filter(({ offer }) => world.offers.includes(offer))
            .map(({ offer, icon, word }) => (
              <button key={offer} type="button" className="jv-tool" onClick={() => onAction({ type: offer })}>
                <Icon name={icon} size={20} />
                {word}
              </button>
            ))}
        </span>
      </div>
      <div className="jv-scroll jv-pad">
        <h2 tabIndex={-1}>{message.subject}</h2>
        <p className="jv-quiet">
          {words.from} <strong>{message.from.name}</strong> <bdi className="jv-address">{message.from.address}</bdi>
        </p>
        {others.map((other) => (
          <p className="jv-quiet" key={other.address}>
            {words.others} <strong>{other.name}</strong> <bdi className="jv-address">{other.address}</bdi>
          </p>
        ))}
        <p className="jv-quiet">{message.date}</p>
        {notes.map((note) => (
          <p className="jv-note" key={note}>
            {note}
          </p>
        ))}
        {message.lines.map((line, index) => (
          <p key={`${index} ${line}`}>{line}</p>
        ))}
        {message.links.map((link) => (
          <p key={link.id}>
            <PracticeLink onFollow={() => onAction({ type: 'followLink', link: link.id })}>{link.label}</PracticeLink>
            <span className="jv-quiet jv-leads">
              {words.leadsTo} <bdi className="jv-address">{link.address}</bdi>
            </span>
          </p>
        ))}
        {message.attachments.length === 0 ? null : (
          <ul className="jv-attachments" aria-label={words.attachments}>
            {message.attachments.map((attachment) => (
              <li key={attachment.id}>
                <button
                  type="button"
                  className="jv-tool"
                  onClick={() => onAction({ type: 'openAttachment', attachment: attachment.id })}
                >
                  <Icon name="paperclip" size={20} />
                  <span className="jv-hidden">{words.attachment} : </span>
                  {attachment.name}
                </button>
              </li>
            ))}
          </ul>
        )}
        {world.offers.includes('judge') ? (
          <div className="jv-attachments">
            <button
              type="button"
              className="jv-button"
              aria-pressed={judged === 'honest'}
              data-pressed={judged === 'honest' ? 'yes' : 'no'}
              onClick={() => onAction({ type: 'trust' })}
            >
              {words.trust}
            </button>
            <button
              type="button"
              className="jv-button"
              aria-pressed={judged === 'doubtful'}
              data-pressed={judged === 'doubtful' ? 'yes' : 'no'}
              onClick={() => onAction({ type: 'doubt' })}
            >
              {words.doubt}
            </button>
          </div>
        ) : null}
      </div>
    </>
  );
}
