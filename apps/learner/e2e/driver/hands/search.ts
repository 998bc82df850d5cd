import type { SearchAction, SearchState, SearchWorld } from '@jalon/items';
import { searchWords } from '../../../../../packages/widget/src/views/search/search-words.ts';
import { quote, type Bench } from './bench.ts';

/** Words typed, results opened. */
export async function searchHand(
  { area, hand, locale }: Bench,
  _world: SearchWorld,
  _state: SearchState,
  action: SearchAction,
): Promise<1> {
  const words = searchWords[locale];
  switch (action.type) {
    case 'type':
      await hand.write(area.getByRole('textbox', { name: words.box }), action.text);
      return 1;
    case 'search':
      await hand.press(area.getByRole('button', { name: words.go, exact: true }));
      return 1;
    case 'open':
      await hand.press(area.locator(`[data-result=${quote(action.result)}] a`));
      return 1;
    case 'back':
      await hand.press(area.getByRole('button', { name: words.back }));
      return 1;
    default: {
      const never: never = action;
      return never;
    }
  }
}
