import { expect, test, type Page } from '@playwright/test';
import { axe } from '../../learner/e2e/driver/axe.ts';

/** The portal, as `npm start` serves it at the root: two doors, in two languages, without a script. */
const PAGES = [
  {
    lang: 'fr',
    path: '/',
    title: 'Bonjour. Que voulez-vous faire ?',
    other: { name: 'English', lang: 'en' },
    learner: { where: '/diagnostic/', door: 'Commencer', title: 'Bonjour' },
    mediator: { where: '/mediateur/', door: 'Ouvrir le carnet', title: 'Créer le carnet d’accompagnement' },
    kit: { where: '/mediateur/', door: 'Les fiches pratiques, à lire ou à imprimer', title: 'Fiches pratiques' },
  },
  {
    lang: 'en',
    path: '/en.html',
    title: 'Hello. What would you like to do?',
    other: { name: 'Français', lang: 'fr' },
    learner: { where: '/diagnostic/', door: 'Begin', title: 'Hello' },
    mediator: { where: '/mediateur/', door: 'Open the record', title: 'Create the record' },
    kit: { where: '/mediateur/', door: 'Help sheets, to read or print', title: 'Help sheets' },
  },
] as const;

const address = (): string => process.env['JALON_ADDRESS'] ?? 'http://localhost:4173';

async function isAt(page: Page, title: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 }).filter({ hasText: title })).toBeVisible();
}

for (const { lang, path, title, other, learner, mediator, kit } of PAGES) {
  test.describe(`the portal in ${lang}`, () => {
    test.beforeEach(({ page }) => page.goto(`${address()}${path}`));

    for (const { door, where, title: there } of [learner, mediator, kit])
      test(`“${door}” leads there, in the same language`, async ({ page }) => {
        await page.getByRole('link', { name: door }).click();
        await expect(page).toHaveURL(({ pathname }) => pathname === where);
        await isAt(page, there);
        await expect(page.locator('html')).toHaveAttribute('lang', lang);
      });

    test('the other language is one press away, and back', async ({ page }) => {
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await page.getByRole('link', { name: other.name }).click();
      await expect(page.locator('html')).toHaveAttribute('lang', other.lang);
      await page.getByRole('link', { name: other.lang === 'fr' ? 'English' : 'Français' }).click();
      await isAt(page, title);
    });

    for (const colorScheme of ['light', 'dark'] as const)
      test(`anybody can read and press it, ${colorScheme}`, async ({ page }, info) => {
        await page.emulateMedia({ colorScheme });
        expect(await axe(page, info, `portal, ${lang}, ${colorScheme}`)).toEqual([]);
      });

    test('it holds on a small telephone, with buttons that a finger finds', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      for (const link of await page.getByRole('link').all())
        expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    });

    test('it holds no script', async ({ page }) => {
      await expect(page.locator('script')).toHaveCount(0);
    });
  });

  test.describe(`the portal in ${lang}, where scripts are forbidden`, () => {
    test.use({ javaScriptEnabled: false });

    test('all is there, and the doors lead', async ({ page }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.resourceType()));
      await page.goto(`${address()}${path}`);
      await isAt(page, title);
      expect(asked).not.toContain('script');
      for (const { door, where } of [learner, mediator]) {
        await page.goto(`${address()}${path}`);
        await page.getByRole('link', { name: door }).click();
        expect(new URL(page.url()).pathname).toBe(where);
      }
    });
  });
}

test('an address without its last slash leads to the app all the same', async ({ page }) => {
  for (const app of ['/mediateur', '/diagnostic']) {
    await page.goto(`${address()}${app}`);
    expect(new URL(page.url()).pathname).toBe(`${app}/`);
  }
});
