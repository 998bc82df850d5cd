import type { TextingAction, TextingState, TextingWorld } from '@jalon/items';
import type { ReactElement } from 'react';
import { Icon } from '../icons/icon.tsx';
import type { TextingWords } from './texting-words.ts';

/** Properties of {@link ConversationList}. */
export interface ConversationListProps {
  readonly world: TextingWorld;
  readonly state: TextingState;
  readonly words: TextingWords;
  readonly onAction: (action: TextingAction) => void;
}

/** One button a conversation: its name, its last words, and how it stands. */
export function ConversationList({ world, state, words, onAction }: ConversationListProps): ReactElement {
  return (
    <>
      <div className="jv-toolbar">
        <h2 tabIndex={-1}>{words.conversations}</h2>
      </div>
      <ul className="jv-scroll jv-rows">
        {world.conversations.map(({ id, name, members, messages }) => {
          const unread = messages.length > 0 && !state.opened.includes(id);
          const last = messages.findLast((one) => !state.deleted.includes(`${id}.${one.id}`));
          const answered = state.sent.findLast(({ conversation }) => conversation === id);
          const photo = world.photos.find((one) => one.id === answered?.photo)?.name;
          const said = answered === undefined ? last?.text : `${words.me} : ${answered.text || (photo ?? '')}`;
          const marks = [
            ...(state.muted.includes(id) ? [words.muted] : []),
            ...(state.blocked.includes(id) ? [words.blocked] : []),
            ...(state.reported.includes(id) ? [words.reported] : []),
          ];
          return (
            <li key={id}>
              <button
                type="button"
                className="jv-row jv-mail-row"
                data-conversation={id}
                data-unread={unread ? 'yes' : 'no'}
                onClick={(event) => event.detail < 2 && onAction({ type: 'open', conversation: id })}
              >
                <Icon name="person" size={members.length > 0 ? 28 : 24} />
                <span className="jv-mail-text">
                  <span className="jv-mail-who">
                    {unread ? <span className="jv-hidden">{words.unread}. </span> : null}
                    <bdi>{name}</bdi>
                  </span>
                  {marks.map((mark) => (
                    <span key={mark} className="jv-mark">
                      {mark}
                    </span>
                  ))}
                  <span className="jv-mail-subject">{said}</span>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
