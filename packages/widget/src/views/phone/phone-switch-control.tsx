import type { PhoneSwitch } from '@jalon/items';
import type { ReactElement } from 'react';
import type { PhonePartProps } from './phone-part-props.ts';

/** Something on or off, said in a word as well. */
export function PhoneSwitchControl({
  state,
  words,
  setting,
  onAction,
}: PhonePartProps & { readonly setting: PhoneSwitch }): ReactElement {
  const isOn = state.settings[setting];
  return (
    <label className="jv-check" data-setting={setting}>
      <input
        type="checkbox"
        role="switch"
        checked={isOn}
        aria-checked={isOn}
        aria-label={words.switches[setting]}
        onChange={() => onAction({ type: 'switch', setting })}
      />
      <span className="jv-priced" aria-hidden="true">
        <span>{words.switches[setting]}</span>
        <span className="jv-quiet">{isOn ? words.on : words.off}</span>
      </span>
    </label>
  );
}
