import type { PhoneLevel } from '@jalon/items';
import { useId, type ReactElement } from 'react';
import type { PhonePartProps } from './phone-part-props.ts';

/** Something that goes by steps: a slider, and a button on either side for whoever does not slide. */
export function PhoneLevelControl({
  state,
  words,
  setting,
  least,
  most,
  onAction,
}: PhonePartProps & { readonly setting: PhoneLevel; readonly least: number; readonly most: number }): ReactElement {
  const id = useId();
  const value = state.settings[setting];
  const label = words.levels[setting];
  const set = (next: number): void => {
    if (next >= least && next <= most) onAction({ type: 'set', setting, value: String(next) });
  };
  return (
    <div className="jv-field" data-setting={setting}>
      <label htmlFor={id}>
        {words.levelIs(label)} <span className="jv-quiet">{words.of(value, most)}</span>
      </label>
      <div className="jv-level">
        <button type="button" className="jv-button" aria-label={words.less(label)} onClick={() => set(value - 1)}>
          −
        </button>
        <input
          id={id}
          type="range"
          min={least}
          max={most}
          value={value}
          aria-label={label}
          aria-valuetext={words.of(value, most)}
          onChange={(event) => set(Number(event.currentTarget.value))}
        />
        <button type="button" className="jv-button" aria-label={words.more(label)} onClick={() => set(value + 1)}>
          +
        </button>
      </div>
    </div>
  );
}
