import type { ReactElement } from 'react';
import { Icon } from '../icons/icon.tsx';
import type { AccountPartProps } from './account-part-props.ts';

/** The small phone, or the mailbox, beside the page: the message with the code, and whoever rings about it. */
export function AccountMessage({ world, state, words, onAction }: AccountPartProps): ReactElement | null {
  const { code, caller } = world;
  if (code === undefined || state.screen !== 'code') return null;
  const isSms = code.by === 'sms';
  return (
    <section className="jv-small-phone" aria-label={isSms ? words.phone : words.mailbox}>
      <p className="jv-quiet jv-with-icon">
        <Icon name={isSms ? 'phone' : 'letter'} size={20} />
        {code.from}
      </p>
      <p>{code.text}</p>
      {caller === undefined || state.call === 'none' ? null : (
        <div className="jv-call">
          <p className="jv-quiet">{words.calls(caller.name)}</p>
          {state.call === 'asking' ? (
            <>
              {caller.lines.map((line) => (
                <p key={line}>{line}</p>
              ))}
              <p className="jv-buttons">
                <button
                  type="button"
                  className="jv-button"
                  onClick={() => onAction({ type: 'reply', answer: 'given' })}
                >
                  {words.give}
                </button>
                <button
                  type="button"
                  className="jv-button"
                  onClick={() => onAction({ type: 'reply', answer: 'hungUp' })}
                >
                  {words.hangUp}
                </button>
              </p>
            </>
          ) : (
            <p>{words.call[state.call]}</p>
          )}
        </div>
      )}
    </section>
  );
}
