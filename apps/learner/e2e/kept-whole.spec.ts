import type { Page } from '@playwright/test';
import { hand } from './driver/hand.ts';
import { beginnerPersona } from './driver/persona.ts';
import { play } from './driver/play.ts';
import { readScreen } from './driver/read-screen.ts';
import { savedState, TAB_KEY } from './driver/saved.ts';
import { expect, test } from './scenario.ts';

test.use({ serviceWorkers: 'block' });

const KEPT = 'Garder sur cet appareil';

/** To the first activity, one "Je ne sais pas", then "Arrêter": the shortest result there is. */
async function toShortResult(page: Page): Promise<void> {
  let activities = 0;
  await page.goto('/');
  await play(page, {
    hand: hand(page, 'mouse'),
    persona: beginnerPersona('mouse'),
    onScreen: async ({ kind }) => (kind === 'activity' && ++activities === 2 ? 'stop' : undefined),
  });
  await stop(page);
}

async function stop(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Arrêter', exact: true }).click();
  await page.getByRole('button', { name: 'Oui, j’arrête' }).click();
  await expect.poll(async () => (await readScreen(page)).kind).toBe('result');
}

async function keep(page: Page): Promise<void> {
  await page.locator('label').filter({ hasText: KEPT }).click();
  await expect(page.getByText('Vos réponses sont gardées sur cet appareil.')).toBeAttached();
}

/** Goes on after the result, says "Je ne sais pas" once, and waits until it is saved. */
async function oneMore(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Reprendre les activités' }).click();
  await expect.poll(async () => (await readScreen(page)).kind).toBe('activity');
  const before = await readScreen(page);
  await page.getByRole('button', { name: 'Je ne sais pas', exact: true }).click();
  await expect.poll(() => readScreen(page)).not.toEqual(before);
}

test('kept, reloaded, gone on, closed: all of it is there again', async ({ page, context }) => {
  await toShortResult(page);
  await keep(page);
  await page.reload();
  await expect.poll(async () => (await readScreen(page)).kind).toBe('result');
  await oneMore(page);
  await stop(page);
  await expect(page.getByRole('checkbox', { name: KEPT })).toBeChecked();
  const { activities } = await savedState(page);
  await page.waitForTimeout(500);
  await page.close();

  const again = await context.newPage();
  await again.goto('/');
  await expect.poll(async () => (await readScreen(again)).kind).toBe('result');
  await oneMore(again);
  const later = await savedState(again);
  expect(later.activities.slice(0, activities.length - 1).map(({ itemId }) => itemId)).toEqual(
    activities.slice(0, -1).map(({ itemId }) => itemId),
  );
});

test('two tabs go on with what was kept, and erasing in one clears the other', async ({ page, context }) => {
  await toShortResult(page);
  await keep(page);
  const other = await context.newPage();
  await other.goto('/');
  await expect.poll(async () => (await readScreen(other)).kind).toBe('result');
  await oneMore(page);
  await oneMore(other);
  await stop(page);
  await page.waitForTimeout(500);
  const third = await context.newPage();
  await third.goto('/');
  await expect.poll(async () => (await readScreen(third)).kind).toBe('result');

  await third.getByRole('button', { name: 'Tout effacer', exact: true }).click();
  await third.getByRole('button', { name: 'Oui, tout effacer' }).click();
  for (const one of [page, other, third]) {
    await expect.poll(async () => (await readScreen(one)).kind).toBe('welcome');
    await expect.poll(() => one.evaluate((key) => sessionStorage.getItem(key), TAB_KEY)).toBeNull();
  }
});

test('a reload shows what the tab keeps without waiting for the device', async ({ page }) => {
  await toShortResult(page);
  await page.route('**/device-log*.js', () => undefined);
  await page.reload();
  await expect.poll(async () => (await readScreen(page)).kind).toBe('result');
  await expect(page.getByText('Cet appareil ne peut rien garder.')).toHaveCount(0);
});

test('while it is not known what the device keeps, nothing can be begun over it', async ({ page, context }) => {
  await toShortResult(page);
  await keep(page);
  await page.close();
  const again = await context.newPage();
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await again.route('**/device-log*.js', async (route) => {
    await held;
    await route.continue();
  });
  await again.goto('/');
  await expect(again.getByText('Un instant…')).toBeVisible();
  await expect(again.getByRole('button', { name: 'Commencer' })).toHaveCount(0);
  letGo();
  await expect.poll(async () => (await readScreen(again)).kind).toBe('result');
});

test('a broken tab opens what the device keeps', async ({ page }) => {
  await toShortResult(page);
  await keep(page);
  await page.evaluate((key) => sessionStorage.setItem(key, '{"cut'), TAB_KEY);
  await page.reload();
  await expect.poll(async () => (await readScreen(page)).kind).toBe('result');
});

test('a device without room is not said to keep', async ({ page }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await toShortResult(page);
  await page.locator('label').filter({ hasText: KEPT }).click();
  await expect(page.getByText('Vos réponses n’ont pas pu être gardées.')).toBeAttached();
  await expect(page.getByText('Cet appareil n’a plus de place.')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: KEPT })).not.toBeChecked();
});

test('"Je suis avec un aidant" and the language are found again after a reload', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Je suis avec un aidant' }).click();
  await page.getByText('English', { exact: true }).click();
  await expect(page.getByRole('button', { name: 'A helper is with me' })).toHaveAttribute('aria-pressed', 'true');
  await page.reload();
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
  expect((await savedState(page)).opening.mode).toBe('with-helper');
});

test('where only the tab may keep, nothing is said until keeping is asked for', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', {
      get: () => {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  });
  await toShortResult(page);
  await expect(page.getByText('Cet appareil ne peut rien garder.')).toHaveCount(0);
  await page.locator('label').filter({ hasText: KEPT }).click();
  await expect(page.getByText('Cet appareil ne peut rien garder.')).toBeVisible();
  await expect(page.getByText('Vos réponses n’ont pas pu être gardées.')).toBeAttached();
  await page.reload();
  await expect.poll(async () => (await readScreen(page)).kind).toBe('result');
});
