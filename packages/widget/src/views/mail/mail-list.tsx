import type { MailAction, MailState, MailWorld } from '@jalon/items';
import type { ReactElement } from 'react';
import { Icon } from '../icons/icon.tsx';
import { mailMarks } from './mail-marks.ts';
import type { MailWords } from './mail-words.ts';

/** Properties of {@link MailList}. */
export interface MailListProps {
  readonly world: MailWorld;
  readonly state: MailState;
  readonly words: MailWords;
  readonly onAction: (action: MailAction) => void;
}

/** The inbox: one button a message, with sender, subject and date. */
export function MailList({ world, state, words, onAction }: MailListProps): ReactElement {
  const shown = world.messages.filter(({ id }) => !state.deleted.includes(id));
  return (
    <>
      <div className="jv-toolbar">
        <h2 tabIndex={-1}>{words.inbox}</h2>
        {world.offers.includes('compose') ? (
          <span className="jv-toolbar-end">
            <button type="button" className="jv-tool" onClick={() => onAction({ type: 'compose' })}>
              <Icon name="pencil" size={20} />
              {words.compose}
            </button>
          </span>
        ) : null}
      </div>
      <div className="jv-scroll">
        {state.sent.some(({ mode }) => mode === 'new') ? <p className="jv-note">{words.sent}</p> : null}
        {shown.length === 0 ? <p className="jv-quiet jv-pad">{words.none}</p> : null}
        <ul className="jv-rows">
          {shown.map((message) => {
            const unread = !state.opened.includes(message.id);
            const marks = mailMarks(world, state, message.id, words);
            return (
              <li key={message.id}>
                <button
                  type="button"
                  className="jv-row jv-mail-row"
                  data-message={message.id}
                  data-unread={unread ? 'yes' : 'no'}
                  onClick={(event) => event.detail < 2 && onAction({ type: 'open', message: message.id })}
                >
                  <Icon name="letter" />
                  <span className="jv-mail-text">
                    <span className="jv-mail-who">
                      {unread ? <span className="jv-hidden">{words.unread}. </span> : null}
                      {message.from.name}
                    </span>
                    <span className="jv-mail-date jv-quiet">{message.date}</span>
                    <span className="jv-mail-subject">
                      {message.attachments.length === 0 ? null : (
                        <>
                          <Icon name="paperclip" size={20} />
                          <span className="jv-hidden">{words.attachment}. </span>
                        </>
                      )}
                      {message.subject}
                    </span>
                    {marks.map((mark) => (
                      <span key={mark} className="jv-mark">
                        {mark}
                      </span>
                    ))}
                  </span>
                </button>
              </li>
            );
          })}
        </ul>
        <p className="jv-quiet jv-pad">
          {words.account} <bdi className="jv-address">{world.account}</bdi>
        </p>
      </div>
    </>
  );
}
