import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accountItem } from '../../fixtures/account.test-item.ts';
import { testWorldLaws } from '../../fixtures/laws.test-kit.ts';
import type { SimulationBody } from '../../item/item.ts';
import { account } from './account.ts';
import { passwordFeatures } from './password-features.ts';
import type { AccountAction, AccountField, AccountWorld } from './world.ts';

const PASSWORD = 'Nuage-7-Pomme';
const FRESH = 'Lune-42-Velo-Brise';
const texts = ['', 'x', 'dominique@exemple.fr', PASSWORD, FRESH, '482913', '000000'];
const action = fc.oneof(
  fc.record({
    type: fc.constant('fill'),
    field: fc.constantFrom('email', 'password', 'fresh', 'again', 'code', 'nowhere'),
    text: fc.constantFrom(...texts),
  }),
  fc.record({
    type: fc.constant('go'),
    to: fc.constantFrom('signIn', 'create', 'forgotten', 'home', 'change', 'renew', 'nowhere'),
  }),
  fc.record({ type: fc.constant('choose'), provider: fc.constantFrom('p1', 'p2', 'p9') }),
  fc.record({
    type: fc.constantFrom('cookies', 'reply'),
    answer: fc.constantFrom('accepted', 'refused', 'given', 'hungUp', 'x'),
  }),
  fc.constantFrom('send', 'send', 'show', 'stay', 'menu', 'signOut').map((type) => ({ type })),
);
testWorldLaws(accountItem, action);

const { world } = accountItem.item.content.fr as SimulationBody & { readonly world: AccountWorld };
const plain: AccountWorld = { ...world, offers: ['create', 'forgotten', 'change', 'stay'] };
const play = (on: AccountWorld, ...actions: readonly AccountAction[]) =>
  actions.reduce((state, one) => account.reduce(on, state, one), account.init(on));
const fill = (field: AccountField, text: string): AccountAction => ({ type: 'fill', field, text });
const send: AccountAction = { type: 'send' };
const signIn = [fill('email', 'Dominique@exemple.fr'), fill('password', PASSWORD), send];
const create = (fresh: string, again: string = fresh): readonly AccountAction[] => [
  { type: 'go', to: 'create' },
  fill('email', 'dominique@exemple.fr'),
  fill('fresh', fresh),
  fill('again', again),
  send,
];

test('signing in wants the right address and password, and says which is not', () => {
  const refused = play(plain, fill('email', 'dominique'), fill('password', 'nuage-7-pomme'), send);
  expect(refused).toMatchObject({ screen: 'signIn', errors: ['email', 'wrong-password'], isSignedIn: false });
  expect(play(plain, ...signIn)).toMatchObject({ screen: 'home', isSignedIn: true });
  const asked = play(world, ...signIn);
  expect(asked).toMatchObject({ screen: 'code', isSignedIn: false, call: 'asking' });
  const typed = (text: string) => [...signIn, fill('code', text), send];
  expect(play(world, ...typed('482 913'))).toMatchObject({ screen: 'home', isSignedIn: true });
  expect(play(world, ...typed('482931'))).toMatchObject({ screen: 'code', errors: ['wrong-code'] });
});

test('a new password meets the rules of the service and is typed twice alike', () => {
  expect(play(plain, ...create('abc', 'abd')).errors).toEqual(['too-short', 'no-digit', 'differs']);
  expect(account.facts(plain, play(plain, ...create(FRESH)))).toMatchObject({
    created: true,
    signedIn: true,
    'password.length': 18,
    'password.isStrong': true,
    'password.isNamed': false,
  });
  const named = play(plain, ...create('Dominique1958'));
  expect(account.facts(plain, named)).toMatchObject({ 'password.isNamed': true, 'password.isStrong': false });
});

test('a forgotten password is chosen again with the code, then opens the account', () => {
  const forgotten: readonly AccountAction[] = [
    { type: 'go', to: 'forgotten' },
    fill('email', 'dominique@exemple.fr'),
    send,
    fill('code', '482913'),
    send,
    fill('fresh', FRESH),
    fill('again', FRESH),
    send,
  ];
  const state = play(plain, ...forgotten);
  expect(account.facts(plain, state)).toMatchObject({ passwordChanged: true, signedIn: true, 'code.isRight': true });
  const out = play(plain, ...forgotten, { type: 'menu' }, { type: 'signOut' });
  expect(account.facts(plain, out)).toMatchObject({ signedOut: true, signedIn: false });
  const again = [{ type: 'go', to: 'signIn' } as const, fill('password', PASSWORD), send];
  expect(again.reduce((now, one) => account.reduce(plain, now, one), out).errors).toEqual(['wrong-password']);
});

test('staying signed in is told on a shared computer only', () => {
  const stayed = play(plain, { type: 'stay' }, ...signIn);
  expect(account.facts(plain, stayed)).toMatchObject({ stayedSignedIn: true });
  const codes = (on: AccountWorld) => account.evidence(on).map(({ observable }) => observable);
  expect(codes(plain)).toContain('stayed-signed-in');
  expect(codes({ ...plain, computer: 'own' })).not.toContain('stayed-signed-in');
});

test('a provider counts once its page was continued, and the caller is answered once', () => {
  const page = play(plain, { type: 'choose', provider: 'p2' });
  expect(account.facts(plain, page)).toMatchObject({ screen: 'provider', provider: 'none' });
  expect(account.facts(plain, account.reduce(plain, page, send))).toMatchObject({ provider: 'p2', signedIn: true });
  const hungUp = play(world, ...signIn, { type: 'reply', answer: 'hungUp' });
  expect(account.reduce(world, hungUp, { type: 'reply', answer: 'given' })).toBe(hungUp);
  expect(account.facts(world, hungUp)).toMatchObject({ 'code.given': false });
});

test('what was typed is in no fact and in nothing read aloud', () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 20 }), (actions) => {
      const state = play(plain, ...create(FRESH), ...(actions as readonly AccountAction[]));
      const said = JSON.stringify([account.facts(plain, state), account.describe(plain, state)]);
      for (const secret of [PASSWORD, FRESH]) expect(said).not.toContain(secret);
    }),
  );
});

describe('features of a password', () => {
  const of = (text: string) => passwordFeatures(text, { name: 'Dominique Roche', email: 'd.roche@exemple.fr' });
  test.each([
    ['Lune-42-vélo', true],
    ['Lune42velobrise', true],
    ['le chat dort sur un vieux banc', true],
    ['Lune-42-vel', false],
    ['lune42velobris', false],
    ['le chat dort sur un banc', false],
    ['Roche-42-vélo-Brise', false],
  ])('%s: strong is %s', (text, isStrong) => expect(of(text).isStrong).toBe(isStrong));
  test.each(['DOMINIQUE58', 'xroche', 'Dominiqué'])('%s has the name', (text) => expect(of(text).hasName).toBe(true));
  test('letters that come by the way are no name', () => expect(of('d-Lune').hasName).toBe(false));
});

test('signing out is in the menu, and ends staying signed in', () => {
  const home = play(plain, { type: 'stay' }, ...signIn);
  expect(account.reduce(plain, home, { type: 'signOut' })).toBe(home);
  const leave: readonly AccountAction[] = [{ type: 'menu' }, { type: 'signOut' }];
  const back: readonly AccountAction[] = [{ type: 'go', to: 'signIn' }, ...signIn];
  const again = play(plain, { type: 'stay' }, ...signIn, ...leave, ...back);
  expect(account.facts(plain, again)).toMatchObject({ signedIn: true, stayedSignedIn: false });
});

test('who asked to stay signed in and never came in has not stayed', () => {
  expect(account.facts(plain, play(plain, { type: 'stay' }))).toMatchObject({ signedIn: false, stayedSignedIn: false });
});

test('only a provider that is there is chosen', () => {
  const start = play(plain);
  expect(account.reduce(plain, start, { type: 'choose', provider: 'p9' })).toBe(start);
});
