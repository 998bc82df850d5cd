import type { Locator } from '@playwright/test';
import type { DesktopAction, DesktopState, DesktopWorld } from '@jalon/items';
import { desktopWords } from '../../../../../packages/widget/src/views/desktop/desktop-words.ts';
import { quote, startOf, type Bench } from './bench.ts';

/** Programs started, windows and tabs brought to the front, minimised, closed. */
export async function desktopHand(
  { area, hand, locale }: Bench,
  { style }: DesktopWorld,
  state: DesktopState,
  action: DesktopAction,
): Promise<1> {
  const words = desktopWords[locale];
  if (action.type === 'start') {
    await hand.press(area.locator(`[data-program=${quote(action.program)}]`));
    return 1;
  }
  if ('icon' in action) {
    const icon = area.locator(`[data-desk-icon=${quote(action.icon)}]`);
    await (action.type === 'open' ? hand.open(icon) : hand.press(icon));
    return 1;
  }
  if (action.type === 'newTab') {
    await hand.press(area.getByRole('button', { name: words.newTab, exact: true }));
    return 1;
  }
  const { window } = action;
  if (style === 'tabs') {
    const tab = area.locator(`[data-tab=${quote(window)}]`);
    await hand.press(
      action.type === 'show'
        ? tab.getByRole('button').first()
        : tab.getByRole('button', { name: startOf(words.closeTab) }),
    );
    return 1;
  }
  const task = area.locator(`[data-task=${quote(window)}]`);
  if (action.type === 'show') {
    await hand.press(task);
    return 1;
  }
  const isLarge = action.type === 'maximise' && state.maximised.includes(window);
  const button = area
    .locator(`[data-window=${quote(window)}]`)
    .getByRole('button', { name: startOf(words[isLarge ? 'restore' : action.type]) });
  const front = state.order.findLast((id) => !state.minimised.includes(id));
  if (front !== window && !(await isOnTop(button))) await hand.press(task);
  await hand.press(button);
  return 1;
}

/** Whether a press at its middle would reach it. */
async function isOnTop(target: Locator): Promise<boolean> {
  return await target.evaluate((node) => {
    const box = node.getBoundingClientRect();
    const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return top !== null && (node === top || node.contains(top));
  });
}
