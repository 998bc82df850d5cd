import { tidyText } from '../../text/tidy-text.ts';
import { openOne } from './open-one.ts';
import { pageBefore, pagesOf } from './pages-of.ts';
import type { PhoneAction, PhoneField, PhoneLevel, PhoneScreen, PhoneState, PhoneSwitch, PhoneWorld } from './world.ts';

/** The home, everything as it is set at the start. */
export function initPhone(world: PhoneWorld): PhoneState {
  return {
    screen: 'home',
    current: null,
    settings: world.settings,
    network: null,
    keysRefused: 0,
    isKeyRefused: false,
    installed: world.apps.filter(({ isInstalled }) => isInstalled).map(({ id }) => id),
    opened: [],
    permissions: Object.fromEntries(world.permissions.map(({ app, what, value }) => [`${app}.${what}`, value])),
    typed: { key: '', name: '', number: '' },
    added: null,
    called: null,
    photos: 0,
    isPhotoSeen: false,
    isUpdated: false,
    read: [],
  };
}

/** The telephone after an action, if the page in front has what is pressed. */
export function reducePhone(world: PhoneWorld, state: PhoneState, action: PhoneAction): PhoneState {
  const { screen, current, settings, typed } = state;
  switch (action.type) {
    case 'home':
      return screen === 'home' ? state : to(state, 'home');
    case 'back':
      return screen === 'home' ? state : to(state, pageBefore(screen));
    case 'go': {
      if (!pagesOf(world, screen).includes(action.to)) return state;
      const seen = action.to === 'gallery' && state.photos > 0;
      return { ...to(state, action.to), isPhotoSeen: state.isPhotoSeen || seen };
    }
    case 'open':
      return openOne(world, state, action.id);
    case 'switch': {
      const { setting } = action;
      if (!Object.hasOwn(SWITCHES, setting) || SWITCHES[setting] !== screen) return state;
      const next = { ...settings, [setting]: !settings[setting] };
      // As on a real telephone: a plane silences the air, and leaving it does not bring Wi-Fi back by itself.
      const silenced = setting === 'airplane' && next.airplane ? { ...next, wifi: false, bluetooth: false } : next;
      return { ...state, settings: silenced, network: silenced.wifi ? state.network : null };
    }
    case 'set': {
      const { setting } = action;
      if (!Object.hasOwn(LEVELS, setting) || !/^\d{1,2}$/u.test(action.value)) return state;
      const level = LEVELS[setting];
      const value = Number(action.value);
      if (level.page !== screen) return state;
      if (value < level.least || value > level.most || value === settings[setting]) return state;
      return { ...state, settings: { ...settings, [setting]: value } };
    }
    case 'fill': {
      const { field, text } = action;
      if (
        !Object.hasOwn(FIELDS, field) ||
        FIELDS[field] !== screen ||
        typeof text !== 'string' ||
        typed[field] === text
      )
        return state;
      return { ...state, typed: { ...typed, [field]: text } };
    }
    case 'join': {
      const network = world.networks.find(({ id }) => id === current);
      if (screen !== 'key' || network === undefined || typed.key === '') return state;
      if (tidyText(typed.key) === network.secret) return { ...to(state, 'network'), network: network.id };
      return { ...state, keysRefused: state.keysRefused + 1, isKeyRefused: true };
    }
    case 'permit': {
      const { what, value } = action;
      const asked = `${String(current)}.${what}`;
      if (screen !== 'permission' || !Object.hasOwn(state.permissions, asked)) return state;
      if (!['always', 'using', 'never'].includes(value) || state.permissions[asked] === value) return state;
      return { ...state, permissions: { ...state.permissions, [asked]: value } };
    }
    case 'install':
      if (screen !== 'product' || current === null || state.installed.includes(current)) return state;
      return { ...state, installed: [...state.installed, current] };
    case 'remove': {
      if (screen !== 'product' || current === null || !state.installed.includes(current)) return state;
      return { ...state, installed: state.installed.filter((id) => id !== current) };
    }
    case 'save': {
      if (screen !== 'newContact' || tidyText(typed.name) === '' || tidyText(typed.number) === '') return state;
      const added = { name: typed.name, number: typed.number };
      return { ...to(state, 'contact'), current: 'new', added };
    }
    case 'call':
      return screen === 'contact' ? { ...state, screen: 'call', called: current } : state;
    case 'shoot':
      return screen === 'camera' && state.photos < MOST_PHOTOS ? { ...state, photos: state.photos + 1 } : state;
    case 'update':
      return screen === 'update' && !state.isUpdated ? { ...state, isUpdated: true } : state;
    default:
      action satisfies never;
      return state;
  }
}

/** More than a gallery of practice shows. */
const MOST_PHOTOS = 6;

/** The page that each switch is on. */
const SWITCHES: Readonly<Record<PhoneSwitch, PhoneScreen>> = {
  wifi: 'network',
  airplane: 'network',
  bluetooth: 'network',
  silent: 'sound',
  saver: 'battery',
};

/** How far each level goes, and the page that it is on. */
const LEVELS: Readonly<
  Record<PhoneLevel, { readonly page: PhoneScreen; readonly least: number; readonly most: number }>
> = {
  volume: { page: 'sound', least: 0, most: 10 },
  brightness: { page: 'display', least: 0, most: 10 },
  textSize: { page: 'display', least: 1, most: 5 },
};

/** The page that each box is on. */
const FIELDS: Readonly<Record<PhoneField, PhoneScreen>> = { key: 'key', name: 'newContact', number: 'newContact' };

function to(state: PhoneState, screen: PhoneScreen): PhoneState {
  return { ...state, screen, current: null, isKeyRefused: false, typed: { key: '', name: '', number: '' } };
}
