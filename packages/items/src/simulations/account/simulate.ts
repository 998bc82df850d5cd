import type { Gestures } from '../../simulate/gestures.ts';
import type { AccountAction, AccountField, AccountState, AccountWorld } from './world.ts';

/** Fill each page in, well or not, and send it; choose a provider; answer the caller and the banner; sign out. */
export const accountGestures: Gestures<AccountWorld, AccountState, AccountAction> = (world, state) => {
  const fill = (field: AccountField, text: string): AccountAction => ({ type: 'fill', field, text });
  const twice = (text: string) => [fill('fresh', text), fill('again', text), { type: 'send' } as const];
  const passwords = [STRONG, `${world.person.name.split(' ')[0] ?? ''}-1958-A`, 'abc'];
  const back: AccountAction = { type: 'go', to: 'signIn' };
  const menu: readonly AccountAction[] = state.isMenuOpen ? [] : [{ type: 'menu' }];
  const email = fill('email', world.person.email);
  const known = state.secret ?? world.password ?? 'abc';
  const forgotten: readonly AccountAction[] = [back, { type: 'go', to: 'forgotten' }, email, { type: 'send' }];
  const right: readonly AccountAction[] = [fill('code', world.code?.value ?? ''), { type: 'send' }];
  return [
    [{ type: 'cookies', answer: 'refused' }],
    [{ type: 'cookies', answer: 'accepted' }],
    [{ type: 'stay' }],
    [back, email, fill('password', known), { type: 'send' }],
    [back, email, fill('password', 'x'), { type: 'send' }],
    ...passwords.map((text) => [back, { type: 'go', to: 'create' } as const, email, ...twice(text)]),
    forgotten,
    right,
    [fill('code', '000'), { type: 'send' }],
    ...passwords.map((text) => [...forgotten, ...right, ...twice(text)]),
    ...passwords.map((text) => twice(text)),
    ...passwords.map((text) => [
      ...menu,
      { type: 'go', to: 'change' } as const,
      fill('password', known),
      ...twice(text),
    ]),
    ...world.providers.map(({ id }) => [back, { type: 'choose', provider: id } as const, { type: 'send' } as const]),
    [...menu, { type: 'signOut' }],
    [{ type: 'reply', answer: 'given' }],
    [{ type: 'reply', answer: 'hungUp' }],
  ];
};

/** Invented for the search; long, of every kind, without a name. */
const STRONG = 'Lune-42-Velo-Brise';
