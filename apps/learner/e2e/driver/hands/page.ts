import type { PageAction, PageState, PageWorld } from '@jalon/items';
import { bringIntoView } from '../bring-into-view.ts';
import { quote, type Bench } from './bench.ts';

/** Scrolling until a part is seen, or pressing it. */
export async function pageHand(
  { area, hand, page }: Bench,
  _world: PageWorld,
  _state: PageState,
  action: PageAction,
): Promise<1> {
  const block = area.locator(`[data-block=${quote(action.block)}]`);
  if (action.type === 'see') await bringIntoView(page, hand, area.getByRole('region'), block);
  else await hand.press(action.type === 'press' ? block.locator('a, button') : block);
  return 1;
}
