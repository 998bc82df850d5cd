import type { FormField, FormState, FormWorld } from '@jalon/items';
import { weightOf } from '@jalon/items/simulations/form';
import type { ReactElement } from 'react';
import { TextBox } from '../parts/text-box.tsx';
import { ChoiceField } from './choice-field.tsx';
import { FieldMessage } from './field-message.tsx';
import type { FieldParts } from './field-parts.ts';
import { FileField } from './file-field.tsx';
import type { FormWords } from './form-words.ts';
import { ListField } from './list-field.tsx';
import { messageOf } from './message-of.ts';

/** Properties of {@link Field}. */
export interface FieldProps {
  /** Unique in the page; ids of hint and message derive from it. */
  readonly id: string;
  readonly field: FormField;
  readonly world: FormWorld;
  readonly state: FormState;
  readonly words: FormWords;
  readonly onFill: (value: string) => void;
  readonly onReduce: (document: string) => void;
}

/** One field with its label, its hint, and its message when there is something to mend. */
export function Field(props: FieldProps): ReactElement {
  const { id, field, world, state, words, onFill, onReduce } = props;
  const value = state.values[field.id] ?? '';
  const message = messageOf(props);
  const hint = field.hint === undefined ? null : `${id}-hint`;
  const error = message === null ? null : `${id}-error`;
  const describedBy = [hint, error].filter((part) => part !== null).join(' ');
  const saysSo = field.label.toLowerCase().includes(words.required);
  const parts: FieldParts = {
    id,
    invalid: message !== null,
    describedBy: describedBy === '' ? undefined : describedBy,
    label: (
      <>
        {field.label}
        {field.required && !saysSo ? <span className="jv-quiet"> ({words.required})</span> : null}
      </>
    ),
    notes: (
      <>
        {hint === null ? null : (
          <p className="jv-quiet" id={hint}>
            {field.hint}
          </p>
        )}
        {error === null || message === null ? null : <FieldMessage id={error} text={message} />}
      </>
    ),
  };
  switch (field.kind) {
    case 'choice':
      return <ChoiceField {...{ ...parts, field, value, onFill }} />;
    case 'list':
      return <ListField {...{ ...parts, field, value, onFill }} nothing={words.choose} />;
    case 'file':
      return (
        <FileField
          {...{ ...parts, value, words, onFill, onReduce }}
          name={field.label}
          documents={world.documents ?? []}
          weight={(document) => weightOf(document, state)}
        />
      );
    case 'checkbox':
      return (
        <div className="jv-field">
          <label className="jv-check">
            <input
              id={id}
              type="checkbox"
              checked={value === 'true'}
              aria-required={field.required}
              aria-invalid={parts.invalid ? true : undefined}
              aria-describedby={parts.describedBy}
              onChange={() => onFill(value === 'true' ? 'false' : 'true')}
            />
            <span>{parts.label}</span>
          </label>
          {parts.notes}
        </div>
      );
    case 'text':
    case 'email':
    case 'date':
    case 'number':
      return (
        <div className="jv-field">
          <label htmlFor={id}>{parts.label}</label>
          <TextBox
            id={id}
            value={value}
            inputMode={INPUT_MODES[field.kind]}
            required={field.required}
            invalid={parts.invalid}
            {...(parts.describedBy === undefined ? {} : { describedBy: parts.describedBy })}
            onText={onFill}
          />
          {parts.notes}
        </div>
      );
    default:
      return field.kind satisfies never;
  }
}

/** The on-screen keyboard that suits; a date needs its slashes, which the numeric one lacks. */
const INPUT_MODES = { text: 'text', email: 'email', date: 'text', number: 'decimal' } as const;
