import type { ReactElement } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';

/** Properties of {@link Choice}. */
export interface ChoiceProps<T extends string> {
  readonly label: string;
  /** Null while nothing is chosen. */
  readonly value: T | null;
  readonly onChange: (value: T) => void;
  /** Every choice with its words, in order. */
  readonly options: Readonly<Record<T, string>>;
}

/** One of a few. */
export function Choice<T extends string>({ label, value, onChange, options }: ChoiceProps<T>): ReactElement {
  return (
    <RadioGroup className="choice" value={value} onChange={(chosen) => onChange(chosen as T)}>
      <Label>{label}</Label>
      <div className="choice-options">
        {Object.entries<string>(options).map(([code, words]) => (
          <Radio key={code} value={code} className="choice-option">
            {words}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
