import type { ReactElement } from 'react';
import type { IconName } from '../icons/icon-name.ts';
import { Icon } from '../icons/icon.tsx';
import { PhoneLevelControl } from './phone-level-control.tsx';
import type { PhonePartProps } from './phone-part-props.ts';
import { PhoneSwitchControl } from './phone-switch-control.tsx';

/** The list of settings, and its plain pages: sound, display, battery, update. */
export function PhoneSettings(props: PhonePartProps): ReactElement | null {
  const { world, state, words, onAction } = props;
  switch (state.screen) {
    case 'settings':
      return (
        <ul className="jv-rows">
          {PAGES.filter(({ page }) => world.offers.includes(page)).map(({ page, icon }) => (
            <li key={page}>
              <button type="button" className="jv-row" onClick={() => onAction({ type: 'go', to: page })}>
                <Icon name={icon} />
                {words.pages[page]}
              </button>
            </li>
          ))}
        </ul>
      );
    case 'sound':
      return (
        <div className="jv-form">
          <PhoneLevelControl {...props} setting="volume" least={0} most={10} />
          <PhoneSwitchControl {...props} setting="silent" />
        </div>
      );
    case 'display':
      return (
        <div className="jv-form">
          <PhoneLevelControl {...props} setting="textSize" least={1} most={5} />
          <p className="jv-sample" data-size={state.settings.textSize}>
            {words.sample}
          </p>
          <PhoneLevelControl {...props} setting="brightness" least={0} most={10} />
        </div>
      );
    case 'battery':
      return (
        <div className="jv-form">
          <PhoneSwitchControl {...props} setting="saver" />
        </div>
      );
    case 'update':
      return (
        <div className="jv-form">
          <p>{state.isUpdated ? words.updated : words.updateReady}</p>
          {state.isUpdated ? null : (
            <button type="button" className="jv-button jv-button-main" onClick={() => onAction({ type: 'update' })}>
              {words.update}
            </button>
          )}
        </div>
      );
    default:
      return null;
  }
}

const PAGES: readonly {
  readonly page: 'network' | 'sound' | 'display' | 'battery' | 'permissions' | 'update';
  readonly icon: IconName;
}[] = [
  { page: 'network', icon: 'wifi' },
  { page: 'sound', icon: 'sound' },
  { page: 'display', icon: 'square' },
  { page: 'battery', icon: 'battery' },
  { page: 'permissions', icon: 'lock' },
  { page: 'update', icon: 'gear' },
];
