import { useId, type ReactElement } from 'react';

/** Properties of {@link SelectOne}. */
export interface SelectOneProps<T extends string> {
  readonly label: string;
  readonly value: T | null;
  readonly onChange: (value: T | null) => void;
  /** What stands for null. */
  readonly nothing: string;
  readonly options: Readonly<Record<T, string>>;
}

/** One of a list, or nothing. */
export function SelectOne<T extends string>({
  label,
  value,
  onChange,
  nothing,
  options,
}: SelectOneProps<T>): ReactElement {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="select"
        value={value ?? ''}
        autoComplete="off"
        onChange={({ currentTarget }) => onChange(currentTarget.value === '' ? null : (currentTarget.value as T))}
      >
        <option value="">{nothing}</option>
        {Object.entries<string>(options).map(([code, words]) => (
          <option key={code} value={code}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
