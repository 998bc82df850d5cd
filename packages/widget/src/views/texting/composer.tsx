import { useId, useState, type FormEvent, type ReactElement } from 'react';
import { FieldMessage } from '../form/field-message.tsx';
import { Icon } from '../icons/icon.tsx';
import { TextBox } from '../parts/text-box.tsx';
import type { ConversationViewProps } from './conversation-view.tsx';
import { PhotoDrawing } from './photo-drawing.tsx';

/** Where one answers: ready-made replies, or words to type, with a photo where photos may be sent. */
export function Composer({ world, state, conversation, words, onAction }: ConversationViewProps): ReactElement | null {
  const id = useId();
  const [asked, setAsked] = useState(false);
  const { replies } = conversation;
  const photo = world.photos.find((one) => one.id === state.photo);
  const empty = state.draft.trim() === '' && photo === undefined;
  const writes = world.offers.includes('write');
  if (!writes && replies.length === 0) return null;
  const send = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(empty);
    if (!empty) onAction({ type: 'send' });
  };
  return (
    <div className="jv-composer">
      {replies.length === 0 ? null : (
        <ul className="jv-toolbar" aria-label={words.replies}>
          {replies.map((one) => (
            <li key={one.id}>
              <button
                type="button"
                className="jv-button"
                data-reply={one.id}
                onClick={() => onAction({ type: 'quick', reply: one.id })}
              >
                {one.text}
              </button>
            </li>
          ))}
        </ul>
      )}
      {writes ? (
        <form noValidate autoComplete="off" onSubmit={send}>
          {asked && empty ? <FieldMessage id={`${id}-first`} text={words.writeFirst} /> : null}
          {photo === undefined ? null : (
            <div className="jv-toolbar">
              <span className="jv-shot">
                <PhotoDrawing icon={photo.icon} />
                <span className="jv-hidden">{words.chosen('')}</span>
                {photo.name}
              </span>
              <button type="button" className="jv-tool" onClick={() => onAction({ type: 'leaveOut' })}>
                {words.leaveOut}
              </button>
            </div>
          )}
          <div className="jv-toolbar">
            {world.offers.includes('photo') ? (
              <button type="button" className="jv-tool" onClick={() => onAction({ type: 'photos' })}>
                <Icon name="photo" size={20} />
                {words.photo}
              </button>
            ) : null}
            <TextBox
              id={id}
              label={words.yourText}
              value={state.draft}
              enterKeyHint="send"
              invalid={asked && empty}
              {...(asked && empty ? { describedBy: `${id}-first` } : {})}
              onText={(text) => onAction({ type: 'write', text })}
            />
            <button type="submit" className="jv-tool jv-tool-main">
              <Icon name="send" size={20} />
              <span>{words.send}</span>
            </button>
          </div>
        </form>
      ) : null}
    </div>
  );
}
