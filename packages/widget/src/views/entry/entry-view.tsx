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

/** A line to write on, or several. All help with spelling is off: what is written is the person's own. */
export function EntryView(props: AskedProps<EntryBody, EntryState, EntryAction>): ReactElement {
  const { body, state, labelledBy, onAction } = props;
  const id = useId();
  const line = (label: string, text: string, slot?: string): ReactElement => (
    <div className="jv-field jv-entry" data-kind={body.kind} key={slot ?? ''}>
      <label htmlFor={`${id}${slot ?? ''}`}>{body.unit === undefined ? label : `${label} (${body.unit})`}</label>
      <TextBox
        id={`${id}${slot ?? ''}`}
        value={text}
        inputMode={KEYBOARDS[body.kind]}
        onText={(written) => onAction({ type: 'write', text: written, ...(slot === undefined ? {} : { slot }) })}
      />
    </div>
  );
  if (body.slots === undefined) return line(body.label, state.text);
  return (
    <fieldset className="jv-entries" aria-labelledby={labelledBy}>
      <p className="jv-quiet">{body.label}</p>
      {body.slots.map((slot) => line(slot.label, state.slots?.find(([one]) => one === slot.id)?.[1] ?? '', slot.id))}
    </fieldset>
  );
}
