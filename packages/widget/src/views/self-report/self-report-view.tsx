import type { SelfReportAction, SelfReportBody, SelfReportState } from '@jalon/items/interactions';
import { useId, type ReactElement } from 'react';
import type { AskedProps } from '../parts/asked-props.ts';

/** The scale of help as native radios, rising. */
export function SelfReportView(props: AskedProps<SelfReportBody, SelfReportState, SelfReportAction>): ReactElement {
  const { body, state, labelledBy, onAction } = props;
  const group = useId();
  return (
    <fieldset className="jv-choice" aria-labelledby={labelledBy}>
      {body.scale.map(({ id, label }) => (
        <label key={id} className="jv-tile" data-chosen={state.declared === id ? 'yes' : 'no'}>
          <input
            type="radio"
            name={group}
            checked={state.declared === id}
            onChange={() => onAction({ type: 'declare', degree: id })}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
