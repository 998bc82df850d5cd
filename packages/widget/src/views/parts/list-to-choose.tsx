import type { ReactElement } from 'react';

/** Properties of {@link ListToChoose}. */
export interface ListToChooseProps {
  readonly label: string;
  /** The id chosen, or nothing. */
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  /** What stands there while nothing is chosen. */
  readonly none: string;
  /** An id; nothing when the choice is taken back. */
  readonly onChoose: (id: string) => void;
}

/** A native list to choose from. */
export function ListToChoose({ label, value, options, none, onChoose }: ListToChooseProps): ReactElement {
  return (
    <select
      className="jv-text-box"
      aria-label={label}
      value={value}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      <option value="">{none}</option>
      {options.map((option) => (
        <option key={option.id} value={option.id}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
