import type { FormField } from '@jalon/items';
import type { ReactElement } from 'react';
import { TextBox } from '../parts/text-box.tsx';
import { ChoiceField } from './choice-field.tsx';
import { FieldMessage } from './field-message.tsx';
import type { FormWords } from './form-words.ts';

/** Properties of {@link Field}. */
export interface FieldProps {
  /** Unique in the page; ids of hint and message derive from it. */
  readonly id: string;
  readonly field: FormField;
  readonly value: string;
  readonly invalid: boolean;
  readonly words: FormWords;
  readonly onFill: (value: string) => void;
}

/** One field with its label, its hint, and its message when there is something to mend. */
export function Field(props: FieldProps): ReactElement {
  const { id, field, value, invalid, words, onFill } = props;
  const hint = field.hint === undefined ? null : `${id}-hint`;
  const error = invalid ? `${id}-error` : null;
  const describedBy = [hint, error].filter((part) => part !== null).join(' ');
  const described = describedBy === '' ? undefined : describedBy;
  const saysSo = field.label.toLowerCase().includes(words.required);
  const label = (
    <>
      {field.label}
      {field.required && !saysSo ? <span className="jv-quiet"> ({words.required})</span> : null}
    </>
  );
  const notes = (
    <>
      {hint === null ? null : (
        <p className="jv-quiet" id={hint}>
          {field.hint}
        </p>
      )}
      {error === null ? null : <FieldMessage id={error} text={field.errorMessage ?? words.requiredError} />}
    </>
  );
  switch (field.kind) {
    case 'choice':
      return <ChoiceField {...{ id, field, value, invalid, onFill, label, notes }} describedBy={described} />;
    case 'checkbox':
      return (
        <div className="jv-field">
          <label className="jv-check">
            <input
              type="checkbox"
              checked={value === 'true'}
              aria-required={field.required}
              aria-invalid={invalid ? true : undefined}
              aria-describedby={described}
              onChange={() => onFill(value === 'true' ? 'false' : 'true')}
            />
            <span>{label}</span>
          </label>
          {notes}
        </div>
      );
    case 'text':
    case 'email':
    case 'date':
    case 'number':
      return (
        <div className="jv-field">
          <label htmlFor={id}>{label}</label>
          <TextBox
            id={id}
            value={value}
            inputMode={INPUT_MODES[field.kind]}
            required={field.required}
            invalid={invalid}
            {...(described === undefined ? {} : { describedBy: described })}
            onText={onFill}
          />
          {notes}
        </div>
      );
    default:
      return field.kind satisfies never;
  }
}

/** The on-screen keyboard that suits; a date needs its slashes, which the numeric one lacks. */
const INPUT_MODES = { text: 'text', email: 'email', date: 'text', number: 'decimal' } as const;
