import type {
  AccountAction,
  AccountState,
  AccountWorld,
} from '../../../../packages/items/src/simulations/account/world.ts';
import { NOWHERE } from './nowhere.ts';
import { unless } from './unless.ts';

/** Providers and pages that are not there, the menu while it is closed, questions that were answered, buttons of other pages. */
export function accountOutOfPlace(world: AccountWorld, state: AccountState): readonly AccountAction[] {
  const { screen, isMenuOpen } = state;
  const offers = (one: AccountWorld['offers'][number]): boolean => world.offers.includes(one);
  return [
    { type: 'choose', provider: NOWHERE },
    { type: 'go', to: NOWHERE },
    { type: 'fill', field: NOWHERE, text: 'x' },
    { type: 'cookies', answer: NOWHERE },
    { type: 'reply', answer: NOWHERE },
    { type: 'go', to: 'code' },
    { type: 'go', to: 'renew' },
    ...world.providers.flatMap(({ id }) =>
      unless<AccountAction>(screen === 'signIn', { type: 'choose', provider: id }),
    ),
    ...(['create', 'forgotten'] as const).flatMap((to) =>
      unless<AccountAction>(screen === 'signIn' && offers(to), { type: 'go', to }),
    ),
    ...unless<AccountAction>(screen === 'home' && isMenuOpen && offers('change'), { type: 'go', to: 'change' }),
    ...unless<AccountAction>(screen === 'change', { type: 'go', to: 'home' }),
    ...unless<AccountAction>(screen === 'home' && isMenuOpen, { type: 'signOut' }),
    ...unless<AccountAction>(screen === 'home', { type: 'menu' }),
    ...unless<AccountAction>(screen !== 'home' && screen !== 'out', { type: 'send' }),
    ...unless<AccountAction>(screen === 'signIn' && offers('stay'), { type: 'stay' }),
    ...unless<AccountAction>(state.cookies === 'asked', { type: 'cookies', answer: 'refused' }),
    ...unless<AccountAction>(state.call === 'asking', { type: 'reply', answer: 'given' }),
  ];
}
