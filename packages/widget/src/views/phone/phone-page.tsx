import type { ReactElement } from 'react';
import { PhoneApps } from './phone-apps.tsx';
import { PhoneCamera } from './phone-camera.tsx';
import { PhoneContacts } from './phone-contacts.tsx';
import { PhoneHome } from './phone-home.tsx';
import { PhoneNetwork } from './phone-network.tsx';
import type { PhonePartProps } from './phone-part-props.ts';
import { PhonePermissions } from './phone-permissions.tsx';
import { PhoneSettings } from './phone-settings.tsx';

/** What the page in front shows. */
export function PhonePage(props: PhonePartProps): ReactElement {
  const { screen } = props.state;
  switch (screen) {
    case 'home':
      return <PhoneHome {...props} />;
    case 'settings':
    case 'sound':
    case 'display':
    case 'battery':
    case 'update':
      return <PhoneSettings {...props} />;
    case 'network':
    case 'key':
      return <PhoneNetwork {...props} />;
    case 'permissions':
    case 'permission':
      return <PhonePermissions {...props} />;
    case 'store':
    case 'product':
    case 'app':
    case 'notifications':
    case 'notification':
      return <PhoneApps {...props} />;
    case 'contacts':
    case 'contact':
    case 'newContact':
    case 'call':
      return <PhoneContacts {...props} />;
    case 'camera':
    case 'gallery':
      return <PhoneCamera {...props} />;
    default:
      return screen satisfies never;
  }
}
