import type { TouchAction, TouchState, TouchWorld } from '@jalon/items';
import { touchWords } from '../../../../../packages/widget/src/views/touch/touch-words.ts';
import { bringIntoView } from '../bring-into-view.ts';
import { quote, type Bench } from './bench.ts';

/** Cards paged, things opened, menus asked for, pictures enlarged, each by the gesture of the input in hand. */
export async function touchHand(
  { area, hand, page, locale }: Bench,
  world: TouchWorld,
  state: TouchState,
  action: TouchAction,
): Promise<1> {
  const words = touchWords[locale];
  const card = (id: string) => area.locator(`[data-card=${quote(id)}]`);
  const row = (id: string) => (world.shows === 'list' ? card(id).getByRole('button').first() : card(id));
  switch (action.type) {
    case 'tap':
      await hand.press(row(action.card));
      return 1;
    case 'back':
      await hand.press(area.getByRole('button', { name: words.back, exact: true }));
      return 1;
    case 'see':
      await bringIntoView(page, hand, area.getByRole('region'), card(action.card));
      return 1;
    case 'hold':
      await hand.menu(row(action.card));
      return 1;
    case 'choose':
      await hand.press(area.locator(`[data-entry=${quote(action.entry)}]`));
      return 1;
    case 'close':
      await page.keyboard.press('Escape');
      return 1;
    case 'swipe':
      await hand.swipe(area.locator('[data-card]'), action.way);
      return 1;
    case 'look': {
      const [x, y] = [Number(action.x) / 100, Number(action.y) / 100];
      await hand.enlarge(area.locator('[data-look]'), { from: state.look.zoom, to: Number(action.zoom), x, y });
      return 1;
    }
    case 'almost':
      throw new Error('nobody nearly does something on purpose');
    default: {
      const never: never = action;
      return never;
    }
  }
}
