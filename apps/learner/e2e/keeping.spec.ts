import { hand } from './driver/hand.ts';
import { ablePersona, beginnerPersona } from './driver/persona.ts';
import { play } from './driver/play.ts';
import { readScreen } from './driver/read-screen.ts';
import { savedState, TAB_KEY } from './driver/saved.ts';
import { expect, test } from './scenario.ts';

test.use({ serviceWorkers: 'block' });

test('a reload of the same tab goes on where it was (A18)', async ({ page }) => {
  await page.goto('/');
  let activities = 0;
  await play(page, {
    hand: hand(page, 'mouse'),
    persona: ablePersona('mouse'),
    onScreen: async ({ kind }) => (kind === 'activity' && ++activities === 4 ? 'stop' : undefined),
  });
  const before = await readScreen(page);
  const log = await savedState(page);
  await page.reload();
  await expect.poll(() => readScreen(page)).toEqual(before);
  expect((await savedState(page)).activities.map(({ itemId }) => itemId)).toEqual(
    log.activities.map(({ itemId }) => itemId),
  );
  await play(page, { hand: hand(page, 'mouse'), persona: beginnerPersona('mouse') });
});

test('closed without having chosen to keep: the welcome, and nothing left on the device (A18)', async ({
  page,
  context,
}) => {
  await page.goto('/');
  await play(page, { hand: hand(page, 'mouse'), persona: beginnerPersona('mouse') });
  await page.close();
  const again = await context.newPage();
  await again.goto('/');
  expect((await readScreen(again)).kind).toBe('welcome');
  const left = await again.evaluate(async () => {
    const bases = await indexedDB.databases();
    let records = 0;
    for (const { name } of bases) {
      const base = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name ?? '');
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error('does not open')));
      });
      for (const store of base.objectStoreNames) {
        records += await new Promise<number>((resolve) => {
          const count = base.transaction(store).objectStore(store).count();
          count.addEventListener('success', () => resolve(count.result));
        });
      }
      base.close();
    }
    return { local: localStorage.length, session: sessionStorage.length, records };
  });
  expect(left).toEqual({ local: 0, session: 0, records: 0 });
});

test('closed after "Garder sur cet appareil": the result is there again, until all is erased', async ({
  page,
  context,
}) => {
  await page.goto('/');
  await play(page, { hand: hand(page, 'mouse'), persona: beginnerPersona('mouse') });
  const before = await savedState(page);
  await page.locator('label').filter({ hasText: 'Garder sur cet appareil' }).click();
  await expect(page.getByRole('checkbox', { name: 'Garder sur cet appareil' })).toBeChecked();
  await expect(page.getByText('Vos réponses sont gardées sur cet appareil.')).toBeAttached();
  await page.close();
  const again = await context.newPage();
  await again.goto('/');
  await expect.poll(async () => (await readScreen(again)).kind).toBe('result');
  await expect(again.getByRole('checkbox', { name: 'Garder sur cet appareil' })).toBeChecked();
  await expect(
    again
      .getByText(
        `Vous avez essayé ${before.activities.filter(({ observation }) => observation?.status === 'dont_know').length} activités.`,
      )
      .first(),
  ).toBeVisible();
  await again.getByRole('button', { name: 'Tout effacer', exact: true }).click();
  await again.getByRole('button', { name: 'Oui, tout effacer' }).click();
  await expect.poll(async () => (await readScreen(again)).kind).toBe('welcome');
  await again.close();
  const last = await context.newPage();
  await last.goto('/');
  expect((await readScreen(last)).kind).toBe('welcome');
  expect(await last.evaluate((key) => sessionStorage.getItem(key), TAB_KEY)).toBeNull();
});

test('stopping shows a partial result, and one can go on', async ({ page }) => {
  await page.goto('/');
  let activities = 0;
  await play(page, {
    hand: hand(page, 'mouse'),
    persona: ablePersona('mouse'),
    onScreen: async ({ kind }) => (kind === 'activity' && ++activities === 3 ? 'stop' : undefined),
  });
  await page.getByRole('button', { name: 'Arrêter', exact: true }).click();
  await page.getByRole('button', { name: 'Oui, j’arrête' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('On s’arrête là. Voici où vous en êtes.');
  await page.getByRole('button', { name: 'Reprendre les activités' }).click();
  await expect.poll(async () => (await readScreen(page)).kind).toBe('activity');
});
