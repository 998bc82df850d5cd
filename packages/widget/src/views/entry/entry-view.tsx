import type { EntryAction, EntryBody, EntryKind, EntryState } from '@jalon/items/interactions';
import { useId, type ReactElement } from 'react';
import type { AskedProps } from '../parts/asked-props.ts';
import { TextBox } from '../parts/text-box.tsx';

/** The keyboard of a phone that suits what is written. A date may be in words; a code may have letters. */
const KEYBOARDS = {
  text: 'text',
  number: 'decimal',
  date: 'text',
  email: 'email',
  url: 'url',
  phone: 'tel',
  code: 'text',
} as const satisfies Readonly<Record<EntryKind, string>>;

/** A line to write on. All help with spelling is off: what is written is the person's own. */
export function EntryView({ body, state, onAction }: AskedProps<EntryBody, EntryState, EntryAction>): ReactElement {
  const id = useId();
  return (
    <div className="jv-field jv-entry" data-kind={body.kind}>
      <label htmlFor={id}>{body.unit === undefined ? body.label : `${body.label} (${body.unit})`}</label>
      <TextBox
        id={id}
        value={state.text}
        inputMode={KEYBOARDS[body.kind]}
        onText={(text) => onAction({ type: 'write', text })}
      />
    </div>
  );
}
