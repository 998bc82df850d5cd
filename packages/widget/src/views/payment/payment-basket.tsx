import type { PaymentLine } from '@jalon/items';
import { payment } from '@jalon/items/simulations/payment';
import { useId, type ReactElement } from 'react';
import { FieldMessage } from '../form/field-message.tsx';
import { BackButton } from '../parts/back-button.tsx';
import type { PaymentPartProps } from './payment-part-props.ts';

/** What is to be paid, what is ticked, how it is delivered, the total; and the ways on. */
export function PaymentBasket({ world, state, words, money, onAction }: PaymentPartProps): ReactElement {
  const name = useId();
  const price = (amount: number): string => (amount === 0 ? words.free : money(amount));
  const priced = ({ label, amount }: PaymentLine): ReactElement => (
    <span className="jv-priced">
      <span>{label}</span>
      <span>{price(amount)}</span>
    </span>
  );
  const isInvalid = state.errors.includes('delivery');
  return (
    <div className="jv-form">
      {world.message === undefined ? null : <BackButton word={words.back} onBack={() => onAction({ type: 'back' })} />}
      <h2 tabIndex={-1}>{words.basket}</h2>
      <ul>
        {world.basket.map((line) => (
          <li key={line.id}>{priced(line)}</li>
        ))}
      </ul>
      {world.options.length === 0 ? null : (
        <fieldset className="jv-field">
          <legend>{words.options}</legend>
          {world.options.map((option) => (
            <label className="jv-check" key={option.id} data-option={option.id}>
              <input
                type="checkbox"
                checked={state.ticked.includes(option.id)}
                onChange={() => onAction({ type: 'toggle', option: option.id })}
              />
              {priced(option)}
            </label>
          ))}
        </fieldset>
      )}
      {world.deliveries.length === 0 ? null : (
        <fieldset
          className="jv-field"
          role="radiogroup"
          tabIndex={-1}
          aria-invalid={isInvalid ? true : undefined}
          aria-describedby={isInvalid ? `${name}-error` : undefined}
        >
          <legend>{words.deliveries}</legend>
          {world.deliveries.map((one) => (
            <label className="jv-check" key={one.id} data-delivery={one.id}>
              <input
                type="radio"
                name={name}
                checked={state.delivery === one.id}
                onChange={() => onAction({ type: 'deliver', delivery: one.id })}
              />
              {priced(one)}
            </label>
          ))}
          {isInvalid ? <FieldMessage id={`${name}-error`} text={words.chooseDelivery} /> : null}
        </fieldset>
      )}
      <p className="jv-priced jv-total">
        <span>{words.total}</span>
        <span>{money(Number(payment.facts(world, state)['total']))}</span>
      </p>
      {world.transfer?.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p className="jv-buttons">
        <button type="button" className="jv-button jv-button-main" onClick={() => onAction({ type: 'next' })}>
          {words.next}
        </button>
        {world.transfer === undefined ? null : (
          <button type="button" className="jv-button" onClick={() => onAction({ type: 'transfer' })}>
            {world.transfer.label}
          </button>
        )}
        <button type="button" className="jv-tool" onClick={() => onAction({ type: 'leave' })}>
          {words.leave}
        </button>
      </p>
    </div>
  );
}
