import type { ReactElement } from 'react';
import { Icon } from '../icons/icon.tsx';
import type { PaymentPartProps } from './payment-part-props.ts';

/** Where the page is, whether its connection is secure, in words, and who holds it for whoever asks. */
export function PaymentPageBar({ world, state, words, onAction }: PaymentPartProps): ReactElement {
  return (
    <div className="jv-toolbar jv-page-bar">
      <p className="jv-quiet jv-with-icon">
        <Icon name={world.secure ? 'lock' : 'globe'} size={20} />
        <span>
          <bdi className="jv-address">{world.address}</bdi>
          <span className="jv-secure">{world.secure ? words.secure : words.notSecure}</span>
        </span>
      </p>
      <button
        type="button"
        className="jv-tool"
        aria-expanded={state.isLooking}
        onClick={() => onAction({ type: 'look' })}
      >
        {words.look}
      </button>
      {state.isLooking ? <p>{words.heldBy(world.owner)}</p> : null}
    </div>
  );
}
