import type { FormField } from '@jalon/items';
import type { ReactElement } from 'react';
import type { FieldParts } from './field-parts.ts';

/** Properties of {@link ChoiceField}. */
export interface ChoiceFieldProps extends FieldParts {
  readonly field: FormField;
  readonly value: string;
  readonly onFill: (value: string) => void;
}

/** A field to choose in: native radios under one legend. */
export function ChoiceField(props: ChoiceFieldProps): ReactElement {
  const { id, field, value, invalid, label, notes, describedBy, onFill } = props;
  return (
    <fieldset
      id={id}
      className="jv-field"
      role="radiogroup"
      aria-required={field.required}
      aria-invalid={invalid ? true : undefined}
      aria-describedby={describedBy}
      tabIndex={-1}
    >
      <legend>{label}</legend>
      {(field.options ?? []).map((option) => (
        <label className="jv-check" key={option.id}>
          <input
            type="radio"
            name={id}
            value={option.id}
            checked={value === option.id}
            onChange={() => onFill(option.id)}
          />
          <span>{option.label}</span>
        </label>
      ))}
      {notes}
    </fieldset>
  );
}
