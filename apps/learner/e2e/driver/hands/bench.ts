import type { Locator, Page } from '@playwright/test';
import type { Hand } from '../hand.ts';
import type { Locale } from '../words.ts';

/** Where an action is done: the page, the activity's area, the hand that does it, and the language of what is shown. */
export interface Bench {
  readonly page: Page;
  readonly area: Locator;
  readonly hand: Hand;
  readonly locale: Locale;
}

/** An id as an attribute selector takes it. */
export function quote(id: string): string {
  return JSON.stringify(id);
}

/** A button whose name begins with these words, whatever follows. */
export function startOf(say: (thing: string) => string): RegExp {
  return new RegExp(`^${say('').trim()}`, 'u');
}

/** Radio buttons and boxes are pressed by their words with a pointer, and reached themselves with the keyboard. */
export async function tick({ hand }: Bench, box: Locator): Promise<1> {
  await hand.press(hand.input === 'keyboard' ? box : box.locator('xpath=ancestor::label[1]'));
  return 1;
}
