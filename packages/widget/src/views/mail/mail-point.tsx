import type { MailAction, MailMessage } from '@jalon/items';
import type { ReactElement } from 'react';
import { BackButton } from '../parts/back-button.tsx';
import type { MailWords } from './mail-words.ts';

/** Properties of {@link MailPoint}. */
export interface MailPointProps {
  readonly message: MailMessage;
  readonly words: MailWords;
  readonly onAction: (action: MailAction) => void;
}

/** The message again, each part of it a button: what makes one doubt is pointed at. */
export function MailPoint({ message, words, onAction }: MailPointProps): ReactElement {
  const { from, subject, lines, links, attachments } = message;
  const parts: readonly { readonly cue: string; readonly what: string; readonly text: string }[] = [
    { cue: 'sender', what: words.from, text: `${from.name} <${from.address}>` },
    { cue: 'subject', what: words.subject, text: subject },
    ...lines.map((text, index) => ({ cue: `line.${index + 1}`, what: words.line, text })),
    ...links.map(({ id, label, address }) => ({
      cue: `link.${id}`,
      what: words.link,
      text: `${label} ${words.leadsTo} ${address}`,
    })),
    ...attachments.map(({ id, name }) => ({ cue: `attachment.${id}`, what: words.attachment, text: name })),
  ];
  return (
    <>
      <div className="jv-toolbar">
        <BackButton word={words.backToMessage} onBack={() => onAction({ type: 'back' })} />
      </div>
      <div className="jv-scroll">
        <h2 className="jv-pad" tabIndex={-1}>
          {words.whatDoubt}
        </h2>
        <ul className="jv-rows">
          {parts.map(({ cue, what, text }) => (
            <li key={cue}>
              <button type="button" className="jv-row" data-cue={cue} onClick={() => onAction({ type: 'point', cue })}>
                <span className="jv-mark">{what}</span>
                <span className="jv-address">{text}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
