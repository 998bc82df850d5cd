import type { TextingAction, TextingState, TextingWorld } from '@jalon/items';
import { useEffect, useRef, type ReactElement } from 'react';
import { BackButton } from '../parts/back-button.tsx';
import { PracticeLink } from '../parts/practice-link.tsx';
import { Composer } from './composer.tsx';
import { PhotoDrawing } from './photo-drawing.tsx';
import type { TextingWords } from './texting-words.ts';

/** Properties of {@link ConversationView}. */
export interface ConversationViewProps {
  readonly world: TextingWorld;
  readonly state: TextingState;
  readonly conversation: TextingWorld['conversations'][number];
  readonly words: TextingWords;
  readonly onAction: (action: TextingAction) => void;
}

/** What was written, oldest first, and under it what one can answer. */
export function ConversationView({ world, state, conversation, words, onAction }: ConversationViewProps): ReactElement {
  const { id, name, members, known } = conversation;
  const end = useRef<HTMLDivElement>(null);
  const sent = state.sent.filter((one) => one.conversation === id);
  // What one has just sent shows; a conversation opened begins with its oldest message, to be read in order.
  useEffect(() => {
    const box = end.current;
    if (box !== null && sent.length > 0) box.scrollTop = box.scrollHeight;
  }, [sent.length]);
  const blocked = state.blocked.includes(id);
  const notes = [
    ...(state.muted.includes(id) ? [words.muted] : []),
    ...(blocked ? [words.blocked] : []),
    ...(state.reported.includes(id) ? [words.reported] : []),
    ...state.linksFollowed
      .filter((link) => link.startsWith(`${id}.`))
      .map((link) => words.linkFollowed(conversation.messages.find((one) => link === `${id}.${one.id}`)?.link ?? '')),
  ];
  const hasOptions = world.offers.some((offer) => ['mute', 'block', 'report'].includes(offer));
  return (
    <>
      <div className="jv-toolbar">
        <BackButton word={words.back} onBack={() => onAction({ type: 'back' })} />
        <h2 tabIndex={-1}>
          <bdi>{name}</bdi>
        </h2>
        {hasOptions ? (
          <span className="jv-toolbar-end">
            <button type="button" className="jv-tool" onClick={() => onAction({ type: 'about' })}>
              {words.about}
            </button>
          </span>
        ) : null}
      </div>
      <div className="jv-scroll jv-bubbles" ref={end}>
        {known ? null : <p className="jv-note">{words.unknown}</p>}
        {members.length === 0 ? null : <p className="jv-quiet">{words.group(members.join(', '))}</p>}
        <ul>
          {conversation.messages
            .filter((one) => !state.deleted.includes(`${id}.${one.id}`))
            .map((one) => (
              <li key={one.id} className="jv-bubble" data-text={one.id}>
                <span className={members.length === 0 ? 'jv-hidden' : 'jv-quiet'}>{one.name} : </span>
                {one.text}
                {one.link === undefined ? null : (
                  <PracticeLink onFollow={() => onAction({ type: 'followLink', message: one.id })}>
                    {one.link}
                  </PracticeLink>
                )}
                {world.offers.includes('delete') ? (
                  <button
                    type="button"
                    className="jv-tool"
                    onClick={() => onAction({ type: 'remove', message: one.id })}
                  >
                    {words.remove}
                    <span className="jv-hidden"> : {one.text}</span>
                  </button>
                ) : null}
              </li>
            ))}
          {sent.map((one, index) => {
            const photo = world.photos.find((each) => each.id === one.photo);
            return (
              <li key={`sent-${index}`} className="jv-bubble" data-mine="yes">
                <span className="jv-hidden">{words.me} : </span>
                {photo === undefined ? null : (
                  <span className="jv-shot">
                    <PhotoDrawing icon={photo.icon} />
                    {photo.name}
                  </span>
                )}
                {one.text}
              </li>
            );
          })}
        </ul>
        {notes.map((note) => (
          <p className="jv-note" key={note}>
            {note}
          </p>
        ))}
      </div>
      {blocked ? null : (
        <Composer world={world} state={state} conversation={conversation} words={words} onAction={onAction} />
      )}
    </>
  );
}
