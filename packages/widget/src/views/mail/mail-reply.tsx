import type { MailAction, MailMessage } from '@jalon/items';
import { useId, useState, type FormEvent, type ReactElement } from 'react';
import { FieldMessage } from '../form/field-message.tsx';
import { Icon } from '../icons/icon.tsx';
import { BackButton } from '../parts/back-button.tsx';
import { TextBox } from '../parts/text-box.tsx';
import type { MailWords } from './mail-words.ts';

/** Properties of {@link MailReply}. */
export interface MailReplyProps {
  readonly message: MailMessage;
  readonly draft: string;
  readonly words: MailWords;
  readonly onAction: (action: MailAction) => void;
}

/** A reply being written. Sending nothing says what to do first, instead of a button that does not work. */
export function MailReply({ message, draft, words, onAction }: MailReplyProps): ReactElement {
  const id = useId();
  const [asked, setAsked] = useState(false);
  const blank = draft.trim() === '';
  const send = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (!blank) onAction({ type: 'send' });
  };
  return (
    <form className="jv-mail-reply" noValidate autoComplete="off" onSubmit={send}>
      <div className="jv-toolbar">
        <BackButton word={words.back} onBack={() => onAction({ type: 'back' })} />
        <span className="jv-toolbar-end">
          <button type="submit" className="jv-tool jv-tool-main">
            <Icon name="send" size={20} />
            {words.send}
          </button>
        </span>
      </div>
      <div className="jv-scroll jv-pad">
        <h2 tabIndex={-1}>{words.replyTo(message.subject)}</h2>
        <p className="jv-quiet">
          {words.to} <strong>{message.from.name}</strong> <bdi className="jv-address">{message.from.address}</bdi>
        </p>
        <label htmlFor={id}>{words.yourText}</label>
        {asked && blank ? <FieldMessage id={`${id}-first`} text={words.writeFirst} /> : null}
        <TextBox
          id={id}
          value={draft}
          lines={2}
          invalid={asked && blank}
          {...(asked && blank ? { describedBy: `${id}-first` } : {})}
          onText={(text) => onAction({ type: 'write', text })}
        />
      </div>
    </form>
  );
}
