import { hasId } from '../../simulation/has-id.ts';
import { withOne } from '../../simulation/with-one.ts';
import type { PhoneState, PhoneWorld } from './world.ts';

/** The page of one thing of the list in front, by its id; the same state where there is none. */
export function openOne(world: PhoneWorld, state: PhoneState, id: string): PhoneState {
  switch (state.screen) {
    case 'home':
      return state.installed.includes(id)
        ? { ...state, screen: 'app', current: id, opened: withOne(state.opened, id) }
        : state;
    case 'network': {
      const network = world.networks.find((one) => one.id === id);
      if (network === undefined || !state.settings.wifi || state.network === id) return state;
      if (network.secret === undefined) return { ...state, network: id };
      return { ...state, screen: 'key', current: id, isKeyRefused: false, typed: { ...state.typed, key: '' } };
    }
    case 'permissions':
      return world.permissions.some(({ app }) => app === id) ? { ...state, screen: 'permission', current: id } : state;
    case 'store':
      return world.apps.some((app) => app.id === id && app.publisher !== undefined)
        ? { ...state, screen: 'product', current: id }
        : state;
    case 'contacts':
      return hasId(world.contacts, id) || (id === 'new' && state.added !== null)
        ? { ...state, screen: 'contact', current: id }
        : state;
    case 'notifications':
      return hasId(world.notifications, id)
        ? { ...state, screen: 'notification', current: id, read: withOne(state.read, id) }
        : state;
    default:
      return state;
  }
}
