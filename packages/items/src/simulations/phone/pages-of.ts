import type { PhoneOffer, PhoneScreen, PhoneWorld } from './world.ts';

/** Pages that the settings hold. */
const SETTINGS: readonly PhoneOffer[] = ['network', 'sound', 'display', 'battery', 'permissions', 'update'];
/** Pages that the home shows, besides the settings. */
const HOME: readonly PhoneOffer[] = ['notifications', 'store', 'contacts', 'camera'];

/** The pages that the one in front leads to, in their order; those of one thing (a network, a contact…) are opened by its id. */
export function pagesOf(world: PhoneWorld, screen: PhoneScreen): readonly PhoneScreen[] {
  const settings = SETTINGS.filter((page) => world.offers.includes(page));
  switch (screen) {
    case 'home':
      return [
        ...HOME.filter((page) => world.offers.includes(page)),
        ...(settings.length > 0 ? ['settings' as const] : []),
      ];
    case 'settings':
      return settings;
    case 'contacts':
      return ['newContact'];
    case 'camera':
      return ['gallery'];
    default:
      return [];
  }
}

/** The page that the way back leads to. */
export function pageBefore(screen: PhoneScreen): PhoneScreen {
  switch (screen) {
    case 'network':
    case 'sound':
    case 'display':
    case 'battery':
    case 'permissions':
    case 'update':
      return 'settings';
    case 'key':
      return 'network';
    case 'permission':
      return 'permissions';
    case 'product':
      return 'store';
    case 'contact':
    case 'newContact':
    case 'call':
      return 'contacts';
    case 'gallery':
      return 'camera';
    case 'notification':
      return 'notifications';
    case 'home':
    case 'settings':
    case 'app':
    case 'store':
    case 'contacts':
    case 'camera':
    case 'notifications':
      return 'home';
    default:
      return screen satisfies never;
  }
}
