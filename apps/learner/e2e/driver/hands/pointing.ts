import type { PointingAction, PointingState, PointingWorld } from '@jalon/items';
import { bringIntoView } from '../bring-into-view.ts';
import { quote, type Bench } from './bench.ts';

/** A press, a double press as one gesture, a right press and its menu; scrolling there first. */
export async function pointingHand(
  { area, hand, page }: Bench,
  { gesture }: PointingWorld,
  _state: PointingState,
  action: PointingAction,
  next: PointingAction | undefined,
): Promise<1 | 2> {
  if (action.type === 'almost') throw new Error('nobody nearly does something on purpose');
  if (action.type === 'close') {
    await page.keyboard.press('Escape');
    return 1;
  }
  if (action.type === 'choose') {
    await hand.press(area.locator(`[data-entry=${quote(action.entry)}]`));
    return 1;
  }
  if (action.target === null) throw new Error('nobody presses beside on purpose');
  const target = area.locator(`[data-target=${quote(action.target)}]`);
  if (action.type === 'see') {
    await bringIntoView(page, hand, area.getByRole('region'), target);
    return 1;
  }
  if (action.type === 'menu') {
    await hand.menu(target);
    return 1;
  }
  if (action.type === 'open') {
    await hand.open(target);
    return 1;
  }
  // The presses of a double press are part of its gesture.
  if (gesture === 'double' && next !== undefined && 'target' in next && next.target === action.target) return 1;
  await hand.press(target);
  return 1;
}
