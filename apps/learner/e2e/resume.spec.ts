import type { Page } from '@playwright/test';
import type { ArrangeState } from '@jalon/items';
import type { Bank } from '@jalon/bank';
import { serveBank } from './driver/begin-at.ts';
import { hand } from './driver/hand.ts';
import { openKind, playTo } from './driver/open-kind.ts';
import { readScreen } from './driver/read-screen.ts';
import { savedState } from './driver/saved.ts';
import { expect, test } from './scenario.ts';

test.use({ serviceWorkers: 'block' });

/** Where the things of the activity on the page are, as saved. */
async function things(page: Page, bank: Bank): Promise<ArrangeState> {
  const { activities } = await savedState(page, bank);
  return activities.at(-1)?.attempt.state as ArrangeState;
}

test('a reload in the middle of typing finds the same activity and the text (A18)', async ({ page }) => {
  await openKind(page, 'form');
  const before = await readScreen(page);
  const box = page.locator('.jalon-activity').getByRole('textbox').first();
  await hand(page, 'mouse').write(box, 'À moit');
  await page.reload();
  await expect.poll(() => readScreen(page)).toEqual(before);
  await expect(box).toHaveValue('À moit');
});

test('a reload with a thing in hand, then with one in place, finds both as they were (A18)', async ({ page }) => {
  const { bank } = await openKind(page, 'arrange');
  const before = await readScreen(page);
  const area = page.locator('.jalon-activity');
  const thing = area.locator('[data-thing]').first();
  const id = (await thing.getAttribute('data-thing')) ?? '';
  await thing.click();
  expect((await things(page, bank)).held).toBe(id);
  await page.reload();
  await expect.poll(() => readScreen(page)).toEqual(before);
  expect((await things(page, bank)).held).toBe(id);
  const place = area.locator('[data-place]').last();
  const target = (await place.getAttribute('data-place')) ?? '';
  await place.getByRole('button').first().click();
  await expect(area.locator(`[data-place="${target}"] [data-thing="${id}"]`)).toBeVisible();
  await page.reload();
  await expect.poll(() => readScreen(page)).toEqual(before);
  await expect(area.locator(`[data-place="${target}"] [data-thing="${id}"]`)).toBeVisible();
  expect(await things(page, bank)).toMatchObject({ held: null, places: { [id]: target }, moves: 1 });
});

test('closed after "Garder sur cet appareil" in the middle of an activity: the same activity and the text (A18)', async ({
  page,
  context,
}) => {
  const opened = await openKind(page, 'form');
  await page.getByRole('button', { name: 'Arrêter', exact: true }).click();
  await page.getByRole('button', { name: 'Oui, j’arrête' }).click();
  await page.locator('label').filter({ hasText: 'Garder sur cet appareil' }).click();
  await expect(page.getByText('Vos réponses sont gardées sur cet appareil.')).toBeAttached();
  await page.getByRole('button', { name: 'Reprendre les activités' }).click();
  await expect.poll(async () => (await readScreen(page)).kind).toBe('activity');
  await playTo(page, opened);
  const before = await readScreen(page);
  await hand(page, 'mouse').write(page.locator('.jalon-activity').getByRole('textbox').first(), 'À moit');
  await page.waitForTimeout(500); // Nobody closes the page in the very moment of a key.
  await page.close();
  const again = await context.newPage();
  await serveBank(again, opened.bank);
  await again.goto('/');
  await expect.poll(() => readScreen(again)).toEqual(before);
  await expect(again.locator('.jalon-activity').getByRole('textbox').first()).toHaveValue('À moit');
});
