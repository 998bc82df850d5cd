import type { PhoneScreen } from '@jalon/items';
import type { ReactElement } from 'react';
import type { IconName } from '../icons/icon-name.ts';
import { Icon } from '../icons/icon.tsx';
import type { PhonePartProps } from './phone-part-props.ts';

/** The home: notifications, then a drawing and a name for each application. */
export function PhoneHome({ world, state, words, onAction }: PhonePartProps): ReactElement {
  const pages = BUILT_IN.filter(({ page }) =>
    page === 'settings' ? hasSettings(world.offers) : has(world.offers, page),
  );
  const apps = world.apps.filter(({ id }) => state.installed.includes(id));
  return (
    <>
      {world.offers.includes('notifications') ? (
        <button
          type="button"
          className="jv-row jv-holding"
          onClick={() => onAction({ type: 'go', to: 'notifications' })}
        >
          <Icon name="flag" size={20} />
          {words.pages.notifications} ({world.notifications.length})
        </button>
      ) : null}
      <div className="jv-programs">
        {pages.map(({ page, icon }) => (
          <button type="button" className="jv-program" key={page} onClick={() => onAction({ type: 'go', to: page })}>
            <Icon name={icon} size={28} />
            {words.pages[page]}
          </button>
        ))}
        {apps.map(({ id, name, icon }) => (
          <button
            type="button"
            className="jv-program"
            key={id}
            data-app={id}
            onClick={() => onAction({ type: 'open', id })}
          >
            <Icon name={icon} size={28} />
            {name}
          </button>
        ))}
      </div>
    </>
  );
}

const BUILT_IN: readonly { readonly page: PhoneScreen; readonly icon: IconName }[] = [
  { page: 'settings', icon: 'gear' },
  { page: 'contacts', icon: 'person' },
  { page: 'camera', icon: 'camera' },
  { page: 'store', icon: 'basket' },
];

function has(offers: readonly PhoneScreen[], page: PhoneScreen): boolean {
  return offers.includes(page);
}

function hasSettings(offers: readonly PhoneScreen[]): boolean {
  return (['network', 'sound', 'display', 'battery', 'permissions', 'update'] as const).some((page) =>
    offers.includes(page),
  );
}
