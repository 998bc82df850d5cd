import type { PointingAction, PointingState, PointingWorld } from '@jalon/items';
import { quote, type Bench } from './bench.ts';

/** A press, or a double press as one gesture. */
export async function pointingHand(
  { area, hand }: Bench,
  { gesture }: PointingWorld,
  _state: PointingState,
  action: PointingAction,
  next: PointingAction | undefined,
): Promise<1 | 2> {
  if (action.target === null) throw new Error('nobody presses beside on purpose');
  const target = area.locator(`[data-target=${quote(action.target)}]`);
  if (action.type === 'open') {
    await hand.open(target);
    return 1;
  }
  // The presses of a double press are part of its gesture.
  if (gesture === 'double' && next !== undefined && next.target === action.target) return 1;
  await hand.press(target);
  return 1;
}
