import type { Page } from '@playwright/test';
import { pagesOf } from './driver/pages-of.ts';
import { logAtResult, TAB_KEY } from './driver/saved.ts';
import { expect, test } from './scenario.ts';

test.use({ serviceWorkers: 'block' });

/** Every difficulty that the talk can hear of. */
const NEEDS = {
  'talk:goal': ['papers', 'money'],
  'talk:device': ['phone', 'shared'],
  'talk:connection': ['dear'],
  'talk:procedures': ['nobody'],
  'talk:reading': ['hard'],
  'talk:wish': ['dare'],
};

const WORDS = {
  fr: {
    helper: 'Je suis l’aidant',
    extras: ['Les freins', 'Les raisons des conseils', 'Mes remarques'],
    notes: /^Mes remarques \(/,
  },
  en: {
    helper: 'I am the helper',
    extras: ['Barriers', 'The reasons of the recommendations', 'My remarks'],
    notes: /^My remarks \(/,
  },
} as const;

/** Opens the app on a finished diagnostic. */
async function openResult(page: Page, locale: 'fr' | 'en', everyHelped: number): Promise<void> {
  const text = JSON.stringify(logAtResult(locale, NEEDS, everyHelped));
  await page.addInitScript(([key, saved]) => sessionStorage.setItem(key, saved), [TAB_KEY, text] as const);
  await page.goto('/');
  await page.locator('[data-jalon-screen="result"]').waitFor();
  await page.locator('.jalon-print').waitFor({ state: 'attached' });
}

async function pageCount(page: Page): Promise<number> {
  return pagesOf(await page.pdf({ format: 'A4' })).length;
}

for (const locale of ['fr', 'en'] as const) {
  test(`the sheet stays on one side of A4 whatever is ticked, in ${locale}`, async ({ page }) => {
    await openResult(page, locale, 3);
    expect(await pageCount(page), 'plain').toBe(1);
    const { helper, extras, notes } = WORDS[locale];
    await page.getByRole('button', { name: helper }).click();
    for (const extra of extras) {
      await page.getByRole('checkbox', { name: extra, exact: true }).check();
      if (extra === extras[0]) expect(await pageCount(page), extra).toBe(1);
    }
    const remarks = page.getByRole('textbox', { name: notes });
    for (const written of ['Revenir mardi avec la lettre.\n'.repeat(20), 'W'.repeat(400), 'mot '.repeat(100)]) {
      await remarks.fill('');
      await remarks.focus();
      await page.keyboard.insertText(written);
      expect((await remarks.inputValue()).length).toBe(300);
      expect(await pageCount(page), written.slice(0, 5)).toBe(1);
    }
    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('.jalon-print');
    for (const extra of [extras[0], extras[2]])
      await expect(sheet.getByText(extra.replace('Les f', 'F'), { exact: true })).toBeVisible();
    const small = await sheet.evaluate(
      (node) =>
        [...node.querySelectorAll('p, li, footer')].filter((each) => parseFloat(getComputedStyle(each).fontSize) < 18.6)
          .length,
    );
    expect(small, 'nothing under 14 points').toBe(0);
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('button', { name: locale === 'fr' ? 'Revenir' : 'Back', exact: true }).click();
    await page.emulateMedia({ media: 'print' });
    for (const extra of [extras[0], extras[2]])
      await expect(sheet.getByText(extra.replace('Les f', 'F'), { exact: true })).toHaveCount(0);
    await expect(sheet).not.toContainText('mot mot');
  });
}

test.describe('the helper’s page on a small telephone', () => {
  test.use({ viewport: { width: 360, height: 640 } });

  test('the letters of the picture are 16 px, it scrolls in its own room, and remarks are written above the bar', async ({
    page,
  }) => {
    await openResult(page, 'fr', 3);
    await page.getByRole('button', { name: WORDS.fr.helper }).click();
    const room = page.getByRole('region', { name: 'Ce que l’on sait, en un coup d’œil' });
    const smallest = await room.evaluate((node) => {
      const svg = node.querySelector('svg') as SVGSVGElement;
      const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
      return Math.min(
        ...[...svg.querySelectorAll('text')].map((each) => parseFloat(getComputedStyle(each).fontSize) * scale),
      );
    });
    expect(smallest).toBeGreaterThanOrEqual(16);
    expect(await room.evaluate((node) => node.scrollWidth > node.clientWidth)).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await room.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => room.evaluate((node) => node.scrollLeft)).toBeGreaterThan(0);

    await page.getByRole('checkbox', { name: 'Mes remarques', exact: true }).focus();
    await page.keyboard.press('Tab');
    const remarks = page.getByRole('textbox', { name: WORDS.fr.notes });
    await expect(remarks).toBeFocused();
    // Half under the bar, as it stands when one scrolls by hand, then tapped.
    const halfHidden = async (): Promise<void> => {
      await remarks.evaluate((node) => {
        node.blur();
        const bar = document.querySelector('.jalon-bar') as HTMLElement;
        scrollBy(0, node.getBoundingClientRect().bottom - bar.getBoundingClientRect().top - 46);
      });
      await remarks.click({ position: { x: 30, y: 20 } });
    };
    for (const written of ['', 'Revenir mardi.', null]) {
      if (written === null) await halfHidden();
      await page.keyboard.insertText(written ?? 'Avec la lettre.');
      const below = await remarks.evaluate((node) => {
        const bar = document.querySelector('.jalon-bar') as HTMLElement;
        return node.getBoundingClientRect().bottom - bar.getBoundingClientRect().top;
      });
      expect(below, 'pixels under the bar').toBeLessThanOrEqual(0);
    }
  });
});
