import { expect, type Locator } from '@playwright/test';
import { reach } from '../hand.ts';
import type { Bench } from './bench.ts';

/** Chooses in the browser's own unfolding list: by arrow keys, or as its menu does, which is drawn outside the page. */
export async function pickFrom({ page, hand }: Bench, list: Locator, value: string): Promise<void> {
  if (hand.input !== 'keyboard') {
    await list.selectOption(value);
    return;
  }
  await reach(page, list);
  const values = await list.locator('option').evaluateAll((options) => options.map((one) => one.getAttribute('value')));
  const isAbove = values.indexOf(value) < values.indexOf(await list.inputValue());
  for (let step = 0; step < values.length && (await list.inputValue()) !== value; step += 1)
    await page.keyboard.press(isAbove ? 'ArrowUp' : 'ArrowDown');
  await expect(list).toHaveValue(value);
}
