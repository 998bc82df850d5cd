import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testWorldLaws } from '../../fixtures/laws.test-kit.ts';
import { phoneItem } from '../../fixtures/phone.test-item.ts';
import type { SimulationBody } from '../../item/item.ts';
import { phoneCheck } from './check.ts';
import { digitsOf } from './facts.ts';
import { phone } from './phone.ts';
import type { PhoneAction, PhoneScreen, PhoneWorld } from './world.ts';

const pages = [
  'settings',
  'network',
  'sound',
  'display',
  'permissions',
  'store',
  'contacts',
  'newContact',
  'camera',
  'gallery',
  'x',
];
const action = fc.oneof(
  fc.record({ type: fc.constant('go'), to: fc.constantFrom(...pages) }),
  fc.record({ type: fc.constant('open'), id: fc.constantFrom('home', 'cafe', 'torch', 'bus', 'c1', 'new', 'n1', 'x') }),
  fc.record({ type: fc.constant('switch'), setting: fc.constantFrom('wifi', 'airplane', 'silent', 'volume', 'x') }),
  fc.record({
    type: fc.constant('set'),
    setting: fc.constantFrom('volume', 'brightness', 'textSize', 'wifi'),
    value: fc.constantFrom('0', '1', '5', '10', '11', '-1', 'x'),
  }),
  fc.record({
    type: fc.constant('fill'),
    field: fc.constantFrom('key', 'name', 'number', 'x'),
    text: fc.constantFrom('', 'Tilleul-2048', 'Léo', '06 00'),
  }),
  fc.record({
    type: fc.constant('permit'),
    what: fc.constantFrom('camera', 'microphone', 'position', 'x'),
    value: fc.constantFrom('always', 'using', 'never', 'x'),
  }),
  fc
    .constantFrom('home', 'back', 'join', 'install', 'remove', 'save', 'call', 'shoot', 'update')
    .map((type) => ({ type })),
);
testWorldLaws(phoneItem, action);

const { world } = phoneItem.item.content.fr as SimulationBody & { readonly world: PhoneWorld };
const play = (...actions: readonly PhoneAction[]) =>
  actions.reduce((state, one) => phone.reduce(world, state, one), phone.init(world));
const go = (to: PhoneScreen): PhoneAction => ({ type: 'go', to });
const open = (id: string): PhoneAction => ({ type: 'open', id });
const facts = (...actions: readonly PhoneAction[]) => phone.facts(world, play(...actions));
const network: readonly PhoneAction[] = [go('settings'), go('network'), { type: 'switch', setting: 'wifi' }];

test('a network is joined with Wi-Fi on, and with its key where it has one', () => {
  const off = play(go('settings'), go('network'));
  expect(phone.reduce(world, off, open('cafe'))).toBe(off);
  expect(facts(...network, open('cafe'))).toMatchObject({ network: 'cafe' });
  const typed = (text: string): readonly PhoneAction[] => [
    ...network,
    open('home'),
    { type: 'fill', field: 'key', text },
    { type: 'join' },
  ];
  expect(facts(...typed('tilleul-2048'))).toMatchObject({ network: 'none', 'key.refused': 1, screen: 'key' });
  expect(facts(...typed(' Tilleul-2048 '))).toMatchObject({ network: 'home', 'key.refused': 0, screen: 'network' });
});

test('airplane mode cuts the network; switching it off does not bring Wi-Fi back', () => {
  const plane: PhoneAction = { type: 'switch', setting: 'airplane' };
  const cut = [...network, open('cafe'), plane, plane];
  expect(facts(...cut)).toMatchObject({ airplane: true, wifi: false, network: 'none' });
  expect(facts(...cut, plane)).toMatchObject({ airplane: false, wifi: false });
});

test('levels keep within their bounds, and on their own page', () => {
  const set = (value: string): PhoneAction => ({ type: 'set', setting: 'textSize', value });
  const display = play(go('settings'), go('display'));
  for (const value of ['0', '6', '2', '2.5', '', ' 3', '1e1']) {
    expect(phone.reduce(world, display, set(value))).toBe(display);
  }
  expect(facts(go('settings'), go('display'), set('5'))).toMatchObject({ textSize: 5 });
  const sound = play(go('settings'), go('sound'));
  expect(phone.reduce(world, sound, set('5'))).toBe(sound);
});

test('what an application may use is counted where the person opened it, not where it was open', () => {
  const permit = (what: 'camera' | 'position'): PhoneAction => ({ type: 'permit', what, value: 'always' });
  const page = [go('settings'), go('permissions'), open('torch')];
  expect(facts(...page)).toMatchObject({ 'permissions.opened': 0 });
  expect(facts(...page, permit('camera'), permit('position'))).toMatchObject({
    'permissions.opened': 2,
    'permission.torch.position': 'always',
  });
});

test('an application is installed from its own page of the store, then removed', () => {
  const installed = [go('store'), open('bus'), { type: 'install' } as const];
  expect(facts(...installed)).toMatchObject({ 'installed.bus': true, 'installed.buses': false });
  expect(facts(...installed, { type: 'remove' })).toMatchObject({ 'installed.bus': false });
  const store = play(go('store'));
  expect(phone.reduce(world, store, open('torch'))).toBe(store);
});

test('a contact is added, then called; a photo is taken, then seen', () => {
  const added: readonly PhoneAction[] = [
    go('contacts'),
    go('newContact'),
    { type: 'fill', field: 'name', text: ' Léo ' },
    { type: 'fill', field: 'number', text: '+33 6 00 00 00 02' },
    { type: 'save' },
    { type: 'call' },
  ];
  expect(facts(...added)).toMatchObject({
    'contact.name': 'leo',
    'contact.number': '0600000002',
    'contacts.total': 2,
    called: 'new',
  });
  expect(facts(go('camera'), go('gallery'))).toMatchObject({ 'photo.seen': false });
  expect(facts(go('camera'), { type: 'shoot' }, go('gallery'))).toMatchObject({ photos: 1, 'photo.seen': true });
});

test.each([
  ['06 00 00 00 02', '0600000002'],
  ['0033 6.00-00.00', '06000000'],
  ['', ''],
])('%s is dialled %s', (written, digits) => expect(digitsOf(written)).toBe(digits));

test('pages that are offered have something to show, and permissions name an app once', () => {
  const found: unknown[] = [];
  const [permission] = world.permissions;
  if (permission === undefined) throw new Error('no permission to repeat');
  const { scene: _scene, ...blind } = world;
  phoneCheck.parts({ ...blind, permissions: [permission, permission, { ...permission, app: 'x' }] }, (path) =>
    found.push(path.join('/')),
  );
  expect(found).toEqual(['permissions/1', 'permissions/2/app', 'scene']);
});
