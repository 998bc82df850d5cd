import { payment } from '@jalon/items/simulations/payment';
import type { ReactElement } from 'react';
import { Icon } from '../icons/icon.tsx';
import type { PaymentPartProps } from './payment-part-props.ts';

/** The bank's application on a small phone: who would be paid, how much, and two answers. */
export function PaymentBank({ world, state, words, money, onAction }: PaymentPartProps): ReactElement {
  const amount = world.bank.amount ?? Number(payment.facts(world, state)['total']);
  return (
    <>
      <p className="jv-priced jv-pad">
        <span>{words.onPage(world.seller)}</span>
        <strong>{money(Number(payment.facts(world, state)['total']))}</strong>
      </p>
      <section className="jv-small-phone" aria-label={words.phone}>
        <p className="jv-quiet jv-with-icon">
          <Icon name="phone" size={20} />
          {world.bank.name}
        </p>
        <h2 tabIndex={-1}>{words.bankAsks}</h2>
        <p className="jv-priced">
          <span>{words.seller}</span>
          <strong>{world.bank.seller ?? world.seller}</strong>
        </p>
        <p className="jv-priced">
          <span>{words.amount}</span>
          <strong>{money(amount)}</strong>
        </p>
        <p className="jv-buttons">
          <button type="button" className="jv-button" onClick={() => onAction({ type: 'confirm' })}>
            {words.confirm}
          </button>
          <button type="button" className="jv-button" onClick={() => onAction({ type: 'refuse' })}>
            {words.refuse}
          </button>
        </p>
      </section>
    </>
  );
}
