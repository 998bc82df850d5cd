import type { ReactElement } from 'react';
import { Icon } from '../icons/icon.tsx';
import { PracticeLink } from '../parts/practice-link.tsx';
import type { PaymentPartProps } from './payment-part-props.ts';

/** A text message with a link that leads to a page to pay on. */
export function PaymentMessage({ world, state, words, onAction }: PaymentPartProps): ReactElement {
  const { message } = world;
  const isGone = message === undefined || state.done.includes('deleted');
  return (
    <div className="jv-pad">
      <h2 className={isGone ? '' : 'jv-hidden'} tabIndex={-1}>
        {isGone ? words.removed : words.message}
      </h2>
      {isGone ? null : (
        <>
          <div className="jv-small-phone">
            <p className="jv-quiet jv-with-icon">
              <Icon name="phone" size={20} />
              {message.from}
            </p>
            {message.lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
            <p>
              <PracticeLink onFollow={() => onAction({ type: 'follow' })}>{message.link}</PracticeLink>
            </p>
          </div>
          <button type="button" className="jv-tool" onClick={() => onAction({ type: 'delete' })}>
            <Icon name="bin" size={20} />
            {words.remove}
          </button>
        </>
      )}
    </div>
  );
}
