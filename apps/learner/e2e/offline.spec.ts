import { hand } from './driver/hand.ts';
import { ablePersona } from './driver/persona.ts';
import { play } from './driver/play.ts';
import { pagesOf } from './driver/pages-of.ts';
import { savedState } from './driver/saved.ts';
import { expect, test } from './scenario.ts';

test.use({ serviceWorkers: 'allow' });

test('after the first visit: whole diagnostic, reload and print without a network (A29, A33)', async ({
  page,
  context,
}) => {
  await page.goto('/');
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await context.setOffline(true);
  await page.reload();
  await play(page, { hand: hand(page, 'mouse'), persona: ablePersona('mouse') });
  const before = await savedState(page);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Merci. Voici où vous en êtes.');
  expect((await savedState(page)).activities.length).toBe(before.activities.length);
  const pages = pagesOf(await page.pdf({ format: 'A4' }));
  expect(pages.length).toBe(1);
  // A4 is 595.3 × 841.9 points; Chromium rounds its pages to its own pixels.
  expect(Math.abs((pages[0]?.width ?? 0) - 595.3)).toBeLessThan(2);
  expect(Math.abs((pages[0]?.height ?? 0) - 841.9)).toBeLessThan(2);
});

test('after the first visit, paths and services open without a network (A29)', async ({ page, context }) => {
  await page.goto('/');
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await context.setOffline(true);
  await page.goto('/#/pratique');
  await page.reload();
  await page.locator('.jalon-practice-card a').first().click();
  await expect(page.locator('.jalon-where')).toContainText('Activité 1 sur');
  await expect(page.locator('.jalon-activity .jv-item')).toBeVisible();
  await page.goto('/#/services/family-allowance');
  await expect(page.locator('.jalon-where')).toContainText('Étape 1 sur');
});
