import { useId, type ReactElement } from 'react';

/** Properties of {@link Segments}. */
export interface SegmentsProps {
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly label: string; readonly lang?: string }[];
  readonly chosen: string;
  /** The words speak for themselves: the label is for screen readers only. */
  readonly isPlain?: boolean;
  readonly onChoose: (id: string) => void;
}

/** A quiet choice between a few words: native radio buttons. */
export function Segments({ label, options, chosen, isPlain, onChoose }: SegmentsProps): ReactElement {
  const name = useId();
  return (
    <fieldset className="jalon-segments" data-plain={isPlain || undefined}>
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.id} className="jalon-segment" lang={option.lang}>
          <input type="radio" name={name} checked={option.id === chosen} onChange={() => onChoose(option.id)} />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
