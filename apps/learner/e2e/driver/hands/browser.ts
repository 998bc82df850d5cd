import type { BrowserAction, BrowserState, BrowserWorld } from '@jalon/items';
import { browserWords } from '../../../../../packages/widget/src/views/browser/browser-words.ts';
import { quote, tick, type Bench } from './bench.ts';

/** Addresses typed, links followed, questions answered, the browser's own buttons and lists. */
export async function browserHand(
  bench: Bench,
  _world: BrowserWorld,
  state: BrowserState,
  action: BrowserAction,
): Promise<1> {
  const { area, hand, locale } = bench;
  const words = browserWords[locale];
  const named = (name: string): Promise<void> => hand.press(area.getByRole('button', { name, exact: true }));
  const answer = (ask: string, what: string): Promise<void> =>
    hand.press(area.locator(`[data-ask=${quote(ask)}] [data-answer=${quote(what)}]`));
  switch (action.type) {
    case 'type':
      await hand.write(area.getByRole('textbox', { name: words.bar }), action.text);
      return 1;
    case 'go':
    case 'back':
    case 'forward':
    case 'reload':
    case 'home':
      await named(words[action.type]);
      return 1;
    case 'bookmark':
      await named(words.keep);
      return 1;
    case 'panel':
      if (action.panel === 'page') await named(words[state.panel === 'bookmarks' ? 'bookmarks' : 'downloads']);
      else if (state.panel === action.panel) await named(words.toDownloads);
      else await named(words[action.panel]);
      return 1;
    case 'visit':
      await hand.press(area.locator(`[data-bookmark=${quote(action.page)}] button`));
      return 1;
    case 'file':
      await hand.press(area.locator(`[data-download=${quote(action.file)}] button`));
      return 1;
    case 'follow':
      await hand.press(area.locator(`[data-block=${quote(action.block)}]`).locator('a, button'));
      return 1;
    case 'result':
      await hand.press(area.locator(`[data-result=${quote(action.result)}] a`));
      return 1;
    case 'cookies':
      await answer('cookies', action.choice);
      return 1;
    case 'purpose':
      return await tick(bench, area.locator(`[data-purpose=${quote(action.purpose)}]`));
    case 'notifications':
    case 'alert':
      await answer(action.type, action.answer);
      return 1;
    default: {
      const never: never = action;
      return never;
    }
  }
}
