import type { MailAction, MailState, MailWorld } from '@jalon/items';
import type { ReactElement } from 'react';
import { Icon } from '../icons/icon.tsx';
import type { MailMessages } from '../view-messages.ts';

/** Properties of {@link MailList}. */
export interface MailListProps {
  readonly world: MailWorld;
  readonly state: MailState;
  readonly words: MailMessages;
  readonly onAction: (action: MailAction) => void;
}

/** The inbox: one button a message, with sender, subject and date. */
export function MailList({ world, state, words, onAction }: MailListProps): ReactElement {
  const shown = world.messages.filter(({ id }) => !state.deleted.includes(id));
  return (
    <>
      <div className="jalon-toolbar">
        <h2 tabIndex={-1}>{words.inbox}</h2>
        <span className="jalon-quiet jalon-cut">{world.account}</span>
      </div>
      <div className="jalon-scroll">
        {shown.length === 0 ? <p className="jalon-quiet jalon-pad">{words.none}</p> : null}
        <ul className="jalon-rows">
          {shown.map((message) => {
            const unread = !state.opened.includes(message.id);
            const mark = state.reported.includes(message.id)
              ? words.reported
              : Object.hasOwn(state.replies, message.id)
                ? words.replied
                : null;
            return (
              <li key={message.id}>
                <button
                  type="button"
                  className="jalon-row jalon-mail-row"
                  data-message={message.id}
                  data-unread={unread ? 'yes' : 'no'}
                  onClick={(event) => event.detail < 2 && onAction({ type: 'open', message: message.id })}
                >
                  <Icon name="letter" />
                  <span className="jalon-mail-who">
                    {unread ? <span className="jalon-hidden">{words.unread}. </span> : null}
                    {message.from.name}
                  </span>
                  <span className="jalon-mail-date jalon-quiet">{message.date}</span>
                  <span className="jalon-mail-subject">
                    {message.attachments.length === 0 ? null : (
                      <>
                        <Icon name="paperclip" size={20} />
                        <span className="jalon-hidden">{words.attachment}. </span>
                      </>
                    )}
                    {message.subject}
                  </span>
                  {mark === null ? null : <span className="jalon-mark">{mark}</span>}
                </button>
              </li>
            );
          })}
        </ul>
      </div>
    </>
  );
}
