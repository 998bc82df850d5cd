import { expect, type Locator, type Page } from '@playwright/test';

/** With what a person acts. `keyboard` never uses the mouse, not even to focus. */
export type Input = 'mouse' | 'touch' | 'keyboard';

/** The gestures of one person on one page. */
export interface Hand {
  readonly input: Input;
  /** Presses a button, link, tile or target. */
  press(target: Locator): Promise<void>;
  /** Double press, or its equivalent. */
  open(target: Locator): Promise<void>;
  /** Empties the box and types; null: goes there and selects what it holds. */
  write(box: Locator, text: string | null): Promise<void>;
  /** Takes a thing and puts it in a place: dragged, tapped twice, or by keys. */
  move(thing: Locator, place: Locator): Promise<void>;
  /** Opens the menu of a thing: right press, long press, Shift+F10. */
  menu(target: Locator): Promise<void>;
  /** Turns to the next or previous card. */
  swipe(cards: Locator, way: 'next' | 'previous'): Promise<void>;
  /** Enlarges a picture around a point of it, from and to so many times its size; `x` and `y` are shares of the whole picture. */
  enlarge(picture: Locator, look: Enlarging): Promise<void>;
}

/** Which part of a picture to enlarge, and by how much. */
export interface Enlarging {
  readonly from: number;
  readonly to: number;
  readonly x: number;
  readonly y: number;
}

const FARTHEST_TAB = 140;

/** The gestures of an input, all of them real events of the browser. */
export function hand(page: Page, input: Input): Hand {
  switch (input) {
    case 'mouse':
      return mouse(page);
    case 'touch':
      return finger();
    case 'keyboard':
      return keys(page);
    default: {
      const never: never = input;
      return never;
    }
  }
}

function mouse(page: Page): Hand {
  return {
    input: 'mouse',
    press: (target) => target.click(),
    open: (target) => target.dblclick(),
    write: async (box, text) => {
      await box.click();
      await retype(page, text);
    },
    move: async (thing, place) => {
      await thing.scrollIntoViewIfNeeded();
      const from = await centre(thing);
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(from.x + 12, from.y + 12, { steps: 3 });
      const to = await centre(place);
      await page.mouse.move(to.x, to.y, { steps: 8 });
      await page.mouse.up();
    },
    menu: (target) => target.click({ button: 'right' }),
    swipe: async (cards, way) => {
      const at = await centre(cards);
      const end = at.x + (way === 'next' ? -90 : 90);
      await page.mouse.move(at.x, at.y);
      await page.mouse.down();
      await page.mouse.move(end, at.y, { steps: 6 });
      await page.mouse.up();
    },
    enlarge: async (picture, { from, to, x, y }) => {
      const at = await spotIn(picture, x, y);
      await page.mouse.click(at.x, at.y);
      for (let step = from; step < to; step += 1) await page.mouse.wheel(0, -120);
      await page.waitForTimeout(60);
    },
  };
}

/** Two taps at one spot within this time are a double tap to the browser, milliseconds; nobody opens two things that fast. */
const DOUBLE_TAP = 600;

/** What a hand takes at least between a gesture and the tap that follows, milliseconds. */
const AFTER_GESTURE = 350;

function finger(): Hand {
  let last = { x: 0, y: 0, at: 0 };
  const tap = async (target: Locator): Promise<void> => {
    await target.scrollIntoViewIfNeeded();
    const spot = await centre(target);
    const isSameSpot = Math.hypot(spot.x - last.x, spot.y - last.y) < 60;
    const wait = last.at + DOUBLE_TAP - performance.now();
    if (isSameSpot && wait > 0) await target.page().waitForTimeout(wait);
    await target.tap();
    last = { ...spot, at: performance.now() };
  };
  return {
    input: 'touch',
    press: tap,
    open: async (target) => {
      await target.tap();
      await target.tap();
    },
    write: async (box, text) => {
      await box.tap();
      await retype(box.page(), text);
    },
    move: async (thing, place) => {
      await tap(thing);
      await tap(place);
    },
    menu: async (target) => {
      await target.scrollIntoViewIfNeeded();
      const spot = await centre(target);
      await touches(target.page(), [[spot]], 700);
    },
    swipe: async (cards, way) => {
      const from = await centre(cards);
      const step = way === 'next' ? -12 : 12;
      await touches(
        cards.page(),
        Array.from({ length: 8 }, (_, at) => [{ x: from.x + at * step, y: from.y }]),
      );
    },
    enlarge: async (picture, { from, to, x, y }) => {
      const at = await spotIn(picture, x, y);
      // Two fingers on either side of the point, spread as many times wider as the picture is to grow.
      const grown = (to + 0.1) / from;
      await touches(
        picture.page(),
        Array.from({ length: 9 }, (_, step) => {
          const half = 16 * (1 + ((grown - 1) * step) / 8);
          return [
            { x: at.x - half, y: at.y },
            { x: at.x + half, y: at.y },
          ];
        }),
      );
      // Then one finger brings it to the middle.
      const middle = await centre(picture);
      await touches(
        picture.page(),
        Array.from({ length: 9 }, (_, step) => [
          { x: at.x + ((middle.x - at.x) * step) / 8, y: at.y + ((middle.y - at.y) * step) / 8 },
        ]),
      );
    },
  };
}

/** Fingers put down, moved from one row of places to the next, held so long, and lifted: real touches, by the browser's protocol. */
async function touches(page: Page, rows: readonly (readonly { x: number; y: number }[])[], held = 20): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const [index, touchPoints] of rows.entries()) {
    const type = index === 0 ? 'touchStart' : 'touchMove';
    await session.send('Input.dispatchTouchEvent', { type, touchPoints: [...touchPoints] });
  }
  await page.waitForTimeout(held);
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
  // A tap right after a gesture would be a part of it to the browser.
  await page.waitForTimeout(AFTER_GESTURE);
}

function keys(page: Page): Hand {
  return {
    input: 'keyboard',
    press: async (target) => {
      await reach(page, target);
      const isTick = await target.evaluate(
        (node) => node instanceof HTMLInputElement && /radio|checkbox/.test(node.type),
      );
      await page.keyboard.press(isTick ? 'Space' : 'Enter');
    },
    open: async (target) => {
      await reach(page, target);
      await page.keyboard.press('Enter');
    },
    write: async (box, text) => {
      await reach(page, box);
      await retype(page, text);
    },
    move: async (thing, place) => {
      await reach(page, thing);
      await page.keyboard.press('Space');
      await reach(page, place);
      await page.keyboard.press('Space');
    },
    menu: async (target) => {
      await reach(page, target);
      await page.keyboard.press('Shift+F10');
    },
    swipe: async (cards, way) => {
      await reach(page, cards);
      await page.keyboard.press(way === 'next' ? 'ArrowRight' : 'ArrowLeft');
    },
    enlarge: async (picture, { from, to, x, y }) => {
      await reach(page, picture);
      for (let step = from; step < to; step += 1) await page.keyboard.press('+');
      // Each arrow moves by a quarter of what is in view.
      const step = 0.25 / to;
      const walk = async (share: number, back: string, on: string): Promise<void> => {
        for (let at = 0; at < Math.round(Math.abs(share - 0.5) / step); at += 1)
          await page.keyboard.press(share < 0.5 ? back : on);
      };
      await walk(x, 'ArrowLeft', 'ArrowRight');
      await walk(y, 'ArrowUp', 'ArrowDown');
    },
  };
}

/** Walks to the target with Tab, and with arrow keys inside a group of radio buttons: no focus() from the script. */
export async function reach(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  const handle = await target.elementHandle();
  if (handle === null) throw new Error('nothing to reach');
  const where = (): Promise<'here' | 'same group' | 'elsewhere'> =>
    handle.evaluate((node) => {
      const active = document.activeElement;
      if (active === node) return 'here';
      const sameGroup =
        active instanceof HTMLInputElement &&
        node instanceof HTMLInputElement &&
        active.type === 'radio' &&
        node.type === 'radio' &&
        active.name === node.name;
      return sameGroup ? 'same group' : 'elsewhere';
    });
  for (let step = 0; step < FARTHEST_TAB; step += 1) {
    const place = await where();
    if (place === 'here') return;
    await page.keyboard.press(place === 'same group' ? 'ArrowDown' : 'Tab');
  }
  throw new Error(`the keyboard does not reach ${String(target)}`);
}

async function retype(page: Page, text: string | null): Promise<void> {
  await page.keyboard.press('ControlOrMeta+a');
  if (text === null) return;
  if (text === '') await page.keyboard.press('Delete');
  else await page.keyboard.type(text);
}

async function centre(target: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await target.boundingBox();
  if (box === null) throw new Error(`${String(target)} is not on the page`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** A spot of a picture of 4 by 3, shown whole in the middle of its area. */
async function spotIn(target: Locator, x: number, y: number): Promise<{ readonly x: number; readonly y: number }> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (box === null) throw new Error(`${String(target)} is not on the page`);
  const height = Math.min(box.height, (box.width * 3) / 4);
  return {
    x: box.x + box.width / 2 + (x - 0.5) * ((height * 4) / 3),
    y: box.y + box.height / 2 + (y - 0.5) * height,
  };
}
