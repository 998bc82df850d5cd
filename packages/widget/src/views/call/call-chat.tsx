import { useId, useState, type FormEvent, type ReactElement } from 'react';
import { FieldMessage } from '../form/field-message.tsx';
import { BackButton } from '../parts/back-button.tsx';
import { TextBox } from '../parts/text-box.tsx';
import type { CallPartProps } from './call-outside.tsx';

/** Messages that everybody in the call reads. */
export function CallChat({ state, words, onAction }: Omit<CallPartProps, 'world'>): ReactElement {
  const id = useId();
  const [asked, setAsked] = useState(false);
  const empty = state.draft.trim() === '';
  const send = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(empty);
    if (!empty) onAction({ type: 'send' });
  };
  return (
    <>
      <div className="jv-toolbar">
        <BackButton word={words.backToCall} onBack={() => onAction({ type: 'panel', panel: 'people' })} />
      </div>
      <form className="jv-scroll jv-pad" noValidate autoComplete="off" onSubmit={send}>
        <h2 tabIndex={-1}>{words.chat}</h2>
        <ul>
          {state.chat.map((text, index) => (
            <li key={`${index} ${text}`}>
              {words.me} : {text}
            </li>
          ))}
        </ul>
        <label htmlFor={id}>{words.yourText}</label>
        {asked && empty ? <FieldMessage id={`${id}-first`} text={words.writeFirst} /> : null}
        <TextBox
          id={id}
          value={state.draft}
          enterKeyHint="send"
          invalid={asked && empty}
          {...(asked && empty ? { describedBy: `${id}-first` } : {})}
          onText={(text) => onAction({ type: 'write', text })}
        />
        <button type="submit" className="jv-tool jv-tool-main">
          {words.send}
        </button>
      </form>
    </>
  );
}
