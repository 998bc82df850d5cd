import type { MailAction, MailMessage, MailState, MailWorld } from '@jalon/items';
import { useId, useState, type FormEvent, type ReactElement } from 'react';
import { FieldMessage } from '../form/field-message.tsx';
import { Icon } from '../icons/icon.tsx';
import { BackButton } from '../parts/back-button.tsx';
import { TextBox } from '../parts/text-box.tsx';
import { MailFiles } from './mail-files.tsx';
import type { MailWords } from './mail-words.ts';

/** Properties of {@link MailWrite}. */
export interface MailWriteProps {
  readonly world: MailWorld;
  readonly state: MailState;
  /** The one answered or passed on; none for a new message. */
  readonly message: MailMessage | undefined;
  readonly words: MailWords;
  readonly onAction: (action: MailAction) => void;
}

/** A message being written: a reply, one passed on, or a new one. Sending too early says what to do first. */
export function MailWrite({ world, state, message, words, onAction }: MailWriteProps): ReactElement {
  const id = useId();
  const [asked, setAsked] = useState(false);
  const { mode, draft, to, subject, attached } = state;
  const addressed = mode === 'forward' || mode === 'new';
  const needsText = mode !== 'forward' && attached.length === 0 && draft.trim() === '';
  const needsAddress = addressed && !/^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/u.test(to.trim());
  const send = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(needsAddress || needsText);
    if (!needsAddress && !needsText) onAction({ type: 'send' });
  };
  const missing = (name: string): { readonly describedBy: string; readonly invalid: boolean } => ({
    describedBy: `${id}-${name}-first`,
    invalid: true,
  });
  const titles: Readonly<Record<MailState['mode'], string>> = {
    reply: words.replyTo(message?.subject ?? ''),
    replyAll: words.replyTo(message?.subject ?? ''),
    forward: words.forwarding(message?.subject ?? ''),
    new: words.compose,
  };
  const readers = [message?.from, ...(mode === 'replyAll' ? (message?.others ?? []) : [])];
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
        <h2 tabIndex={-1}>{titles[mode]}</h2>
        {addressed ? (
          <>
            <label htmlFor={`${id}-to`}>{words.to}</label>
            {asked && needsAddress ? <FieldMessage id={`${id}-to-first`} text={words.addressFirst} /> : null}
            <TextBox
              id={`${id}-to`}
              value={to}
              inputMode="email"
              {...(asked && needsAddress ? missing('to') : {})}
              onText={(text) => onAction({ type: 'address', text })}
            />
            {world.contacts === undefined ? null : (
              <ul className="jv-attachments" aria-label={words.contacts}>
                {world.contacts.map((contact) => (
                  <li key={contact.id}>
                    <button
                      type="button"
                      className="jv-tool"
                      onClick={() => onAction({ type: 'address', text: contact.address })}
                    >
                      <Icon name="person" size={20} />
                      {contact.name}
                    </button>
                  </li>
                ))}
              </ul>
            )}
          </>
        ) : (
          readers.map((reader) =>
            reader === undefined ? null : (
              <p className="jv-quiet" key={reader.address}>
                {words.to} <strong>{reader.name}</strong> <bdi className="jv-address">{reader.address}</bdi>
              </p>
            ),
          )
        )}
        {mode === 'new' ? (
          <>
            <label htmlFor={`${id}-subject`}>{words.subject}</label>
            <TextBox id={`${id}-subject`} value={subject} onText={(text) => onAction({ type: 'subject', text })} />
          </>
        ) : null}
        <label htmlFor={id}>{words.yourText}</label>
        {asked && needsText ? <FieldMessage id={`${id}-text-first`} text={words.writeFirst} /> : null}
        <TextBox
          id={id}
          value={draft}
          lines={2}
          {...(asked && needsText ? missing('text') : {})}
          onText={(text) => onAction({ type: 'write', text })}
        />
        {world.files === undefined ? null : (
          <MailFiles files={world.files} attached={attached} words={words} onAction={onAction} />
        )}
        {mode === 'forward' && message !== undefined ? (
          <blockquote className="jv-quiet">
            {message.from.name} : {message.lines.join(' ')}
            {message.attachments.map(({ id: key, name }) => (
              <p key={key}>
                <Icon name="paperclip" size={20} /> {name}
              </p>
            ))}
          </blockquote>
        ) : null}
      </div>
    </form>
  );
}
