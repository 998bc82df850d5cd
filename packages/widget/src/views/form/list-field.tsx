import type { FormField } from '@jalon/items';
import type { ReactElement } from 'react';
import type { FieldParts } from './field-parts.ts';

/** Properties of {@link ListField}. */
export interface ListFieldProps extends FieldParts {
  readonly field: FormField;
  readonly value: string;
  /** What stands first, when nothing is chosen. */
  readonly nothing: string;
  readonly onFill: (value: string) => void;
}

/** A field to choose in from a list that unfolds: the browser's own. */
export function ListField(props: ListFieldProps): ReactElement {
  const { id, field, value, nothing, label, notes, describedBy, invalid, onFill } = props;
  return (
    <div className="jv-field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="jv-text-box"
        value={value}
        aria-required={field.required ? true : undefined}
        aria-invalid={invalid ? true : undefined}
        aria-describedby={describedBy}
        onChange={(event) => onFill(event.currentTarget.value)}
      >
        <option value="" disabled={value !== ''}>
          {nothing}
        </option>
        {(field.options ?? []).map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
      {notes}
    </div>
  );
}
