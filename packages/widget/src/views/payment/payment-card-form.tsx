import type { PaymentField } from '@jalon/items';
import { payment } from '@jalon/items/simulations/payment';
import { useId, type FormEvent, type ReactElement } from 'react';
import { FieldMessage } from '../form/field-message.tsx';
import { BackButton } from '../parts/back-button.tsx';
import { TextBox } from '../parts/text-box.tsx';
import type { PaymentPartProps } from './payment-part-props.ts';

/** The card of the exercise, and the form to copy it in. What is not near that card is emptied at once and kept nowhere. */
export function PaymentCardForm({ world, state, words, money, onAction }: PaymentPartProps): ReactElement {
  const prefix = useId();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onAction({ type: 'pay' });
  };
  const fill = (field: PaymentField, text: string): void => {
    const filled = { type: 'fill', field, text } as const;
    const isTaken = text === state.typed[field] || payment.reduce(world, state, filled) !== state;
    onAction(isTaken ? filled : { type: 'strange', field });
  };
  return (
    <form className="jv-form" noValidate autoComplete="off" onSubmit={submit}>
      <BackButton word={words.back} onBack={() => onAction({ type: 'back' })} />
      <h2 tabIndex={-1}>{words.cardTitle}</h2>
      <section className="jv-bank-card" aria-label={words.card}>
        <p>
          {words.practice} <strong>{world.card.number}</strong>
        </p>
        <p>{words.cardBack(world.card.expiry, world.card.code)}</p>
      </section>
      {FIELDS.map((field) => {
        const id = `${prefix}-${field}`;
        const isStrange = state.strangeIn === field;
        const isInvalid = isStrange || state.errors.includes(field);
        return (
          // Other boxes once something strange was emptied: what stood there is gone, even where nothing was kept.
          <div className="jv-field" key={`${field} ${state.strange}`}>
            <label htmlFor={id}>{words.fields[field]}</label>
            <p className="jv-quiet" id={`${id}-hint`}>
              {words.hints[field]}
            </p>
            <TextBox
              id={id}
              value={state.typed[field]}
              inputMode="text"
              invalid={isInvalid}
              describedBy={isInvalid ? `${id}-hint ${id}-error` : `${id}-hint`}
              onText={(text) => fill(field, text)}
            />
            {isInvalid ? (
              <FieldMessage id={`${id}-error`} text={isStrange ? words.strange : words.errors[field]} />
            ) : null}
          </div>
        );
      })}
      <p className="jv-buttons">
        <button type="submit" className="jv-button jv-button-main">
          {words.pay(money(Number(payment.facts(world, state)['total'])))}
        </button>
        <button type="button" className="jv-tool" onClick={() => onAction({ type: 'leave' })}>
          {words.leave}
        </button>
      </p>
    </form>
  );
}

const FIELDS: readonly PaymentField[] = ['number', 'expiry', 'code'];
