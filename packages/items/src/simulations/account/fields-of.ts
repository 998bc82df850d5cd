import type { AccountField, AccountScreen, AccountWorld } from './world.ts';

/** The boxes that a page has, in their order. */
export function fieldsOf(world: AccountWorld, screen: AccountScreen): readonly AccountField[] {
  const fresh: readonly AccountField[] = world.asks.includes('again') ? ['fresh', 'again'] : ['fresh'];
  switch (screen) {
    case 'signIn':
      return ['email', 'password'];
    case 'create':
      return ['email', ...fresh];
    case 'forgotten':
      return ['email'];
    case 'code':
      return ['code'];
    case 'renew':
      return fresh;
    case 'change':
      return ['password', ...fresh];
    case 'provider':
    case 'home':
    case 'out':
      return [];
    default:
      return screen satisfies never;
  }
}
