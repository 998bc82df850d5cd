import type { PhoneAction, PhoneState, PhoneWorld } from '@jalon/items';
import { phoneWords } from '../../../../../packages/widget/src/views/phone/phone-words.ts';
import { quote, startOf, tick, type Bench } from './bench.ts';

/** Pages gone to, things opened, switches and levels set, a step at a time. */
export async function phoneHand(bench: Bench, _world: PhoneWorld, state: PhoneState, action: PhoneAction): Promise<1> {
  const { area, hand, locale } = bench;
  const words = phoneWords[locale];
  const press = async (name: string | RegExp): Promise<1> => {
    await hand.press(area.getByRole('button', { name, exact: true }));
    return 1;
  };
  switch (action.type) {
    case 'home':
      return await press(words.home);
    case 'back':
      return await press(state.screen === 'call' ? words.hangUp : words.back);
    case 'go':
      if (action.to === 'notifications') return await press(new RegExp(`^${words.pages.notifications}`, 'u'));
      return await press(action.to === 'gallery' ? words.photos(state.photos) : words.pages[action.to]);
    case 'open':
      await hand.press(area.locator(`[data-app=${quote(action.id)}], [data-one=${quote(action.id)}]`));
      return 1;
    case 'switch':
      return await tick(bench, area.locator(`[data-setting=${quote(action.setting)}] input`));
    case 'set': {
      const from = state.settings[action.setting];
      const to = Number(action.value);
      const label = words.levels[action.setting];
      const step = area.getByRole('button', { name: to > from ? words.more(label) : words.less(label), exact: true });
      for (let left = Math.abs(to - from); left > 0; left -= 1) await hand.press(step);
      return 1;
    }
    case 'fill': {
      const name = action.field === 'key' ? startOf(words.keyOf) : words[action.field];
      await hand.write(area.getByLabel(name, { exact: true }), action.text);
      return 1;
    }
    case 'join':
      return await press(words.join);
    case 'permit':
      return await tick(
        bench,
        area.locator(`[data-what=${quote(action.what)}] [data-grant=${quote(action.value)}] input`),
      );
    case 'install':
      return await press(words.install);
    case 'remove':
      return await press(words.remove);
    case 'save':
      return await press(words.save);
    case 'call':
      return await press(words.call);
    case 'shoot':
      return await press(words.shoot);
    case 'update':
      return await press(words.update);
    default: {
      const never: never = action;
      return never;
    }
  }
}
