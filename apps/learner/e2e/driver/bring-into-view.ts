import type { Locator, Page } from '@playwright/test';
import type { Hand } from './hand.ts';

/** Scrolls an area until a block shows in it: with the wheel, a finger or the arrow keys. */
export async function bringIntoView(page: Page, hand: Hand, area: Locator, block: Locator): Promise<void> {
  for (let turn = 0; turn < 60; turn += 1) {
    const way = await direction(area, block);
    if (way === 0) {
      await page.waitForTimeout(80); // The page is told of what shows after the next frame.
      return;
    }
    await scroll(page, hand, area, way);
  }
  throw new Error(`${String(block)} cannot be scrolled to`);
}

/** −1: it is above; 1: below; 0: at least half of it shows. */
async function direction(area: Locator, block: Locator): Promise<-1 | 0 | 1> {
  const frame = await area.boundingBox();
  const box = await block.boundingBox();
  if (frame === null || box === null) throw new Error('nothing to scroll');
  const middle = box.y + box.height / 2;
  const half = Math.min(box.height, frame.height) / 2;
  if (middle + half * 0.1 > frame.y + frame.height) return 1;
  return middle - half * 0.1 < frame.y ? -1 : 0;
}

async function scroll(page: Page, hand: Hand, area: Locator, way: -1 | 1): Promise<void> {
  switch (hand.input) {
    case 'mouse':
      await area.hover();
      await page.mouse.wheel(0, 120 * way);
      await page.waitForTimeout(30);
      return;
    case 'touch': {
      const box = await area.boundingBox();
      if (box === null) throw new Error('nothing to scroll');
      const session = await page.context().newCDPSession(page);
      const x = box.x + box.width / 2;
      const from = box.y + box.height / 2 + 50 * way;
      const touch = async (type: 'touchStart' | 'touchMove', y: number): Promise<unknown> =>
        await session.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x, y }] });
      await touch('touchStart', from);
      for (let step = 1; step <= 10; step += 1) await touch('touchMove', from - 10 * step * way);
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await session.detach();
      return;
    }
    case 'keyboard': {
      const isThere = await area.evaluate((node) => document.activeElement === node);
      for (let step = 0; !isThere && step < 60; step += 1) {
        if (await area.evaluate((node) => document.activeElement === node)) break;
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press(way === 1 ? 'ArrowDown' : 'ArrowUp');
      await page.waitForTimeout(60);
      return;
    }
    default: {
      const never: never = hand.input;
      return never;
    }
  }
}
