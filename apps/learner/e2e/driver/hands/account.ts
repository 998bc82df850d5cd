import type { AccountAction, AccountState, AccountWorld } from '@jalon/items';
import { accountWords } from '../../../../../packages/widget/src/views/account/account-words.ts';
import { quote, tick, type Bench } from './bench.ts';

/** Pages filled in and sent, links followed, messages and callers answered. */
export async function accountHand(
  bench: Bench,
  world: AccountWorld,
  state: AccountState,
  action: AccountAction,
): Promise<1> {
  const { area, hand, locale } = bench;
  const words = accountWords[locale];
  const button = (name: string) => area.getByRole('button', { name, exact: true });
  switch (action.type) {
    case 'go': {
      const isRow = action.to === 'change';
      await hand.press(isRow ? button(words.links.change) : area.getByRole('link', { name: words.links[action.to] }));
      return 1;
    }
    case 'fill':
      await hand.write(area.getByLabel(words.fields[action.field], { exact: true }), action.text);
      return 1;
    case 'show':
      return await tick(bench, area.getByRole('checkbox', { name: words.show }));
    case 'stay':
      return await tick(bench, area.getByRole('checkbox', { name: words.stay }));
    case 'send': {
      const { screen } = state;
      if (screen === 'home' || screen === 'out') throw new Error(`nothing to send on ${screen}`);
      await hand.press(button(words.send[screen]));
      return 1;
    }
    case 'choose':
      await hand.press(area.locator(`[data-provider=${quote(action.provider)}] button`));
      return 1;
    case 'menu':
      await hand.press(button(words.menu(world.person.name.split(' ')[0] ?? '')));
      return 1;
    case 'signOut':
      await hand.press(button(words.signOut));
      return 1;
    case 'cookies':
      await hand.press(button(action.answer === 'accepted' ? words.accept : words.refuse));
      return 1;
    case 'reply':
      await hand.press(button(action.answer === 'given' ? words.give : words.hangUp));
      return 1;
    default: {
      const never: never = action;
      return never;
    }
  }
}
