import type {
  PhoneAction,
  PhoneOffer,
  PhoneScreen,
  PhoneState,
  PhoneWorld,
} from '../../../../packages/items/src/simulations/phone/world.ts';
import { NOWHERE } from './nowhere.ts';
import { unless } from './unless.ts';

/** Every page that may be offered. */
const OFFERS: readonly PhoneOffer[] = [
  'notifications',
  'network',
  'sound',
  'display',
  'battery',
  'permissions',
  'update',
  'store',
  'contacts',
  'camera',
];

/** The pages that list what can be opened. */
const LISTS: readonly PhoneScreen[] = ['home', 'network', 'permissions', 'store', 'contacts', 'notifications'];

/** The page that each switch is on. */
const SWITCHES = { wifi: 'network', silent: 'sound', saver: 'battery' } as const;

/** Applications that are not installed, networks while Wi-Fi is off, pages not offered, and buttons of other pages. */
export function phoneOutOfPlace(world: PhoneWorld, state: PhoneState): readonly PhoneAction[] {
  const { screen, current, installed } = state;
  const lists = [world.apps, world.networks, world.contacts, world.notifications];
  const opens = lists.flatMap((list) => list.map(({ id }): PhoneAction => ({ type: 'open', id })));
  const isInstalled = current !== null && installed.includes(current);
  return [
    { type: 'open', id: NOWHERE },
    { type: 'go', to: NOWHERE },
    { type: 'switch', setting: NOWHERE },
    { type: 'set', setting: NOWHERE, value: '1' },
    { type: 'fill', field: NOWHERE, text: 'x' },
    { type: 'permit', what: NOWHERE, value: 'always' },
    ...unless<PhoneAction>(LISTS.includes(screen), ...opens),
    ...world.apps.flatMap(({ id }) =>
      unless<PhoneAction>(screen !== 'home' || installed.includes(id), { type: 'open', id }),
    ),
    ...world.networks.flatMap(({ id }) =>
      unless<PhoneAction>(screen !== 'network' || state.settings.wifi, { type: 'open', id }),
    ),
    ...OFFERS.flatMap((to) => unless<PhoneAction>(world.offers.includes(to), { type: 'go', to })),
    ...(Object.keys(SWITCHES) as (keyof typeof SWITCHES)[]).flatMap((setting) =>
      unless<PhoneAction>(SWITCHES[setting] === screen, { type: 'switch', setting }),
    ),
    ...unless<PhoneAction>(screen === 'key', { type: 'join' }),
    ...unless<PhoneAction>(screen === 'product' && !isInstalled, { type: 'install' }),
    ...unless<PhoneAction>(screen === 'product' && isInstalled, { type: 'remove' }),
    ...unless<PhoneAction>(screen === 'newContact', { type: 'save' }),
    ...unless<PhoneAction>(screen === 'contact', { type: 'call' }),
    ...unless<PhoneAction>(screen === 'camera', { type: 'shoot' }),
    ...unless<PhoneAction>(screen === 'update' && !state.isUpdated, { type: 'update' }),
  ];
}
