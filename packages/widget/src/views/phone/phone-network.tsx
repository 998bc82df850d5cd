import { useId, type FormEvent, type ReactElement } from 'react';
import { FieldMessage } from '../form/field-message.tsx';
import { Icon } from '../icons/icon.tsx';
import { PaperNote } from '../parts/paper-note.tsx';
import { TextBox } from '../parts/text-box.tsx';
import type { PhonePartProps } from './phone-part-props.ts';
import { PhoneSwitchControl } from './phone-switch-control.tsx';

/** Wi-Fi, airplane mode and Bluetooth, the networks around, and the key of the one chosen. */
export function PhoneNetwork(props: PhonePartProps): ReactElement {
  const { world, state, words, onAction } = props;
  const id = useId();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onAction({ type: 'join' });
  };
  if (state.screen === 'key') {
    const name = world.networks.find((network) => network.id === state.current)?.name ?? '';
    return (
      <form className="jv-form" noValidate autoComplete="off" onSubmit={submit}>
        <PaperNote title={words.notes} lines={world.notes} />
        <div className="jv-field">
          <label htmlFor={id}>{words.keyOf(name)}</label>
          <TextBox
            id={id}
            value={state.typed.key}
            inputMode="text"
            invalid={state.isKeyRefused}
            {...(state.isKeyRefused ? { describedBy: `${id}-error` } : {})}
            onText={(text) => onAction({ type: 'fill', field: 'key', text })}
          />
          {state.isKeyRefused ? <FieldMessage id={`${id}-error`} text={words.keyRefused} /> : null}
        </div>
        <button type="submit" className="jv-button jv-button-main">
          {words.join}
        </button>
      </form>
    );
  }
  return (
    <div className="jv-form">
      <div>
        <PhoneSwitchControl {...props} setting="wifi" />
        <PhoneSwitchControl {...props} setting="airplane" />
        <PhoneSwitchControl {...props} setting="bluetooth" />
      </div>
      {state.settings.wifi ? (
        <div>
          <p className="jv-quiet">{words.networks}</p>
          <ul className="jv-rows">
            {world.networks.map((network) => (
              <li key={network.id}>
                <button
                  type="button"
                  className="jv-row"
                  data-one={network.id}
                  onClick={() => onAction({ type: 'open', id: network.id })}
                >
                  <Icon name="wifi" size={20} />
                  <span className="jv-priced">
                    <span>{network.name}</span>
                    <span className="jv-quiet">
                      {state.network === network.id ? words.joined : network.secret === undefined ? '' : words.locked}
                    </span>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <p className="jv-quiet">{words.wifiOff}</p>
      )}
    </div>
  );
}
