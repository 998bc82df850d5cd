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
      await remarks.pressSequentially(written.slice(0, 320));
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
    const height = await sheet.evaluate((node) => {
      (node as HTMLElement).style.inlineSize = '182mm';
      return node.getBoundingClientRect().height * 0.75;
    });
    test.info().annotations.push({ type: 'height', description: `${Math.round(height)} of 762 pt` });
  });
}
