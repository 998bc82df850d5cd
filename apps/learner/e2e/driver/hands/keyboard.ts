import type { KeyboardAction, KeyboardState, KeyboardWorld } from '@jalon/items';
import { quote, type Bench } from './bench.ts';

/** Texts typed key by key, or copied from the model and pasted. */
export async function keyboardHand(
  { area, hand, page }: Bench,
  world: KeyboardWorld,
  _state: KeyboardState,
  action: KeyboardAction,
  next: KeyboardAction | undefined,
): Promise<1 | 2> {
  const box = (id: string) => area.locator(`[data-box=${quote(id)}]`).getByRole('textbox');
  if (action.type === 'write') {
    if (action.by !== 'keys') throw new Error('what is pasted was copied before');
    await hand.write(box(action.box), action.text);
    return 1;
  }
  if (next?.type !== 'write' || next.text !== world.model?.text) throw new Error('only the model is copied');
  await hand.write(area.locator('[data-model]'), null);
  await page.keyboard.press('ControlOrMeta+c');
  await hand.write(box(next.box), null);
  await page.keyboard.press('ControlOrMeta+v');
  return 2;
}
