import { payment } from '@jalon/items/simulations/payment';
import type { ReactElement } from 'react';
import { BackButton } from '../parts/back-button.tsx';
import type { PaymentPartProps } from './payment-part-props.ts';

/** How it ended: a receipt, a refusal, a transfer that is gone, or a page that was left. */
export function PaymentEnd({ world, state, words, money, onAction }: PaymentPartProps): ReactElement {
  const { screen } = state;
  if (screen === 'receipt') {
    const paid = Number(payment.facts(world, state)['paid.amount']);
    return (
      <div className="jv-pad">
        <h2 tabIndex={-1}>{words.paid}</h2>
        <p>{words.thanks(money(paid), world.bank.seller ?? world.seller)}</p>
      </div>
    );
  }
  if (screen === 'transferred') {
    return (
      <div className="jv-pad">
        <h2 tabIndex={-1}>{words.transferred}</h2>
        <p>{money(Number(payment.facts(world, state)['total']))}</p>
      </div>
    );
  }
  return (
    <div className="jv-pad">
      <h2 tabIndex={-1}>{screen === 'declined' ? words.declined : words.left}</h2>
      <p>{words.nothingPaid}</p>
      {screen === 'declined' ? <BackButton word={words.back} onBack={() => onAction({ type: 'back' })} /> : null}
    </div>
  );
}
