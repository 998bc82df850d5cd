import { useId, type ReactElement, type ReactNode } from 'react';

/** Properties of {@link Tick}. */
export interface TickProps {
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly children: ReactNode;
  readonly error?: string | null;
}

/** A box to tick. */
export function Tick({ isSelected, onChange, children, error = null }: TickProps): ReactElement {
  const id = useId();
  return (
    <div className="tick">
      <label>
        <input
          type="checkbox"
          checked={isSelected}
          onChange={(event) => onChange(event.currentTarget.checked)}
          aria-describedby={error === null ? undefined : id}
          aria-invalid={error === null ? undefined : true}
          autoComplete="off"
        />
        <span>{children}</span>
      </label>
      {error === null ? null : (
        <p className="field-error" id={id} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
