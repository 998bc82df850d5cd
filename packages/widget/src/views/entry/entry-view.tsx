import type { EntryAction, EntryBody, EntryState } from '@jalon/items/interactions';
import { useId, type ReactElement } from 'react';
import type { AskedProps } from '../parts/asked-props.ts';
import { TextBox } from '../parts/text-box.tsx';

/** A line to write on, with the keyboard that suits what is written. */
export function EntryView({ body, state, onAction }: AskedProps<EntryBody, EntryState, EntryAction>): ReactElement {
  const id = useId();
  const inputMode = body.kind === 'number' ? 'decimal' : body.kind === 'email' ? 'email' : 'text';
  return (
    <div className="jv-field">
      <label htmlFor={id}>{body.unit === undefined ? body.label : `${body.label} (${body.unit})`}</label>
      <TextBox id={id} value={state.text} inputMode={inputMode} onText={(text) => onAction({ type: 'write', text })} />
    </div>
  );
}
