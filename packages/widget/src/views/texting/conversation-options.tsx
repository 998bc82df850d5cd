import type { TextingState, TextingWorld } from '@jalon/items';
import type { ReactElement } from 'react';
import { BackButton } from '../parts/back-button.tsx';
import type { ConversationViewProps } from './conversation-view.tsx';

/** What can be done with a conversation besides answering: its number, who reads it, mute, block, report. */
export function ConversationOptions({
  world,
  state,
  conversation,
  words,
  onAction,
}: ConversationViewProps): ReactElement {
  const { id, name, number, members, known } = conversation;
  const isGroup = members.length > 0;
  const has = (list: keyof Pick<TextingState, 'muted' | 'blocked' | 'reported'>): boolean => state[list].includes(id);
  const choices: readonly {
    readonly offer: TextingWorld['offers'][number];
    readonly word: string;
    readonly done: string | null;
  }[] = [
    { offer: 'mute', word: has('muted') ? words.unmute : words.mute, done: has('muted') ? words.muted : null },
    { offer: 'block', word: has('blocked') ? words.unblock : words.block, done: has('blocked') ? words.blocked : null },
    {
      offer: 'report',
      word: isGroup ? words.reportGroup : words.report,
      done: has('reported') ? (isGroup ? words.groupReported : words.reported) : null,
    },
  ];
  return (
    <>
      <div className="jv-toolbar">
        <BackButton word={words.backToConversation} onBack={() => onAction({ type: 'back' })} />
      </div>
      <div className="jv-scroll jv-pad">
        <h2 tabIndex={-1}>
          <bdi>{name}</bdi>
        </h2>
        {number === name ? null : <p className="jv-quiet">{number}</p>}
        {known ? null : <p>{words.unknown}</p>}
        {!isGroup ? null : <p className="jv-quiet">{words.group(members.join(', '))}</p>}
        <ul className="jv-rows">
          {choices
            .filter(({ offer }) => world.offers.includes(offer))
            .map(({ offer, word, done }) => (
              <li key={offer} className="jv-toolbar">
                {offer === 'report' && done !== null ? null : (
                  <button
                    type="button"
                    className="jv-tool"
                    data-offer={offer}
                    onClick={() => onAction({ type: offer as 'mute' | 'block' | 'report' })}
                  >
                    {word}
                  </button>
                )}
                {done === null ? null : <span className="jv-mark">{done}</span>}
              </li>
            ))}
        </ul>
      </div>
    </>
  );
}
