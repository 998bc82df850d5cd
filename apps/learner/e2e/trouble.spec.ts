import { bank } from './driver/bank.ts';
import { serveBank } from './driver/begin-at.ts';
import { hand } from './driver/hand.ts';
import { beginnerPersona } from './driver/persona.ts';
import { play } from './driver/play.ts';
import { readScreen } from './driver/read-screen.ts';
import { TAB_KEY } from './driver/saved.ts';
import { expect, test } from './scenario.ts';

test.use({ serviceWorkers: 'block' });

for (const [what, text] of [
  ['cut in two', '{"schema":"jalon.diagnostic/1","entr'],
  [
    'of another bank',
    '{"schema":"jalon.diagnostic/1","bank":{"id":"bank:other","version":"1.0.0"},"opening":{},"entries":[]}',
  ],
  [
    'with an impossible step',
    JSON.stringify({
      schema: 'jalon.diagnostic/1',
      bank: { id: bank.id, version: bank.version },
      opening: { locale: 'fr', seed: 1, mode: 'alone', screen: 'desktop' },
      entries: [{ seq: 0, t: 0, type: 'done', payload: { type: 'done' } }],
    }),
  ],
] as const) {
  test(`a saved session ${what} is told calmly, and one can start again`, async ({ page }) => {
    await page.addInitScript(
      ([key, saved]) => {
        if (sessionStorage.getItem('planted') === null) {
          sessionStorage.setItem('planted', 'yes');
          sessionStorage.setItem(key, saved);
        }
      },
      [TAB_KEY, text] as const,
    );
    await page.goto('/');
    await expect(page.getByText('Vos réponses d’avant ne s’ouvrent plus.')).toBeVisible();
    await page.getByRole('button', { name: 'Recommencer' }).click();
    await expect.poll(async () => (await readScreen(page)).kind).toBe('welcome');
    await page.getByRole('button', { name: 'Commencer' }).click();
    await expect.poll(async () => (await readScreen(page)).kind).toBe('question');
  });
}

test('the content cannot be loaded: told, and tried again', async ({ page }) => {
  let tries = 0;
  await page.route('**/bank.json', (route) => (++tries === 1 ? route.fulfill({ status: 404 }) : route.continue()));
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Les activités ne s’ouvrent pas.');
  await page.getByRole('button', { name: 'Essayer encore' }).click();
  await expect.poll(async () => (await readScreen(page)).kind).toBe('welcome');
});

test('a bank that is not one, or too small: told, nothing breaks', async ({ page }) => {
  await serveBank(page, { schema: 'something/else' });
  await page.goto('/');
  await expect(page.getByText('Les activités ne sont pas prêtes.')).toBeVisible();
  await page.unroute('**/bank.json');
  await serveBank(page, { ...bank, items: bank.items.slice(0, 2) });
  await page.reload();
  await expect(page.getByText('Les activités ne sont pas prêtes.')).toBeVisible();
});

test('a few broken items are left out, the rest works', async ({ page }) => {
  const items = bank.items.map((entry, index) =>
    index % 10 === 0 ? { ...entry, item: { ...entry.item, content: {} } } : entry,
  );
  await serveBank(page, { ...bank, items });
  await page.goto('/');
  await play(page, { hand: hand(page, 'mouse'), persona: beginnerPersona('mouse') });
  expect((await readScreen(page)).kind).toBe('result');
});

test('a language that does not exist yet: told, and French goes on', async ({ page }) => {
  await page.goto('/?lang=br');
  await expect(page.getByText('Cette langue n’est pas encore prête.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Commencer' })).toBeVisible();
});

test('English is asked for and spoken', async ({ page }) => {
  for (const tag of ['en', 'en-GB']) {
    await page.goto(`/?lang=${tag}`);
    await expect(page.locator('[data-jalon-screen]')).toHaveAttribute('lang', 'en');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
  }
  await page.locator('label').filter({ hasText: 'Français' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
});

test('the storage is full: told once, the diagnostic goes on', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto('/');
  await page.getByRole('button', { name: 'Commencer' }).click();
  await expect(page.getByText('Cet appareil n’a plus de place.')).toBeVisible();
  await page.getByRole('button', { name: 'D’accord' }).click();
  await play(page, { hand: hand(page, 'mouse'), persona: beginnerPersona('mouse') });
  await expect(page.getByText('Cet appareil n’a plus de place.')).toHaveCount(0);
});

test('the storage is forbidden: told, the diagnostic goes on', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['sessionStorage', 'localStorage', 'indexedDB']) {
      Object.defineProperty(globalThis, name, {
        get: () => {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
    }
  });
  await page.goto('/');
  await expect.poll(async () => (await readScreen(page)).kind).toBe('welcome');
  await page.getByRole('button', { name: 'Commencer' }).click();
  await expect.poll(async () => (await readScreen(page)).kind).toBe('question');
});
