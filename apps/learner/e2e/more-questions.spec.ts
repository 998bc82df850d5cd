import type { Page } from '@playwright/test';
import { openQuestions } from '@jalon/diagnostic';
import { axe } from './driver/axe.ts';
import { logAtResult, savedState, TAB_KEY } from './driver/saved.ts';
import { wordsIn } from './driver/words.ts';
import { expect, test } from './scenario.ts';

test.use({ serviceWorkers: 'block' });

/** Somebody who will be sent somewhere, for paperwork, with a telephone. */
const TOLD = {
  'talk:urgency': ['no'],
  'talk:goal': ['papers'],
  'talk:device': ['phone'],
  'talk:connection': ['slow'],
  'talk:procedures': ['with-help'],
  'talk:reading': ['easy'],
  'talk:wish': ['learn-with-someone'],
};
const { question, result } = wordsIn('fr');

async function atResult(page: Page): Promise<void> {
  const text = JSON.stringify(logAtResult('fr', TOLD, 5));
  await page.addInitScript(
    ([key, saved]) => {
      if (sessionStorage.getItem(key) === null) sessionStorage.setItem(key, saved);
    },
    [TAB_KEY, text] as const,
  );
  await page.goto('/');
  await page.locator('[data-jalon-screen="result"]').waitFor();
}

test('optional questions are asked from the result, change the advice, and lead back to it', async ({ page }, info) => {
  await atResult(page);
  expect(await axe(page, info, 'result')).toEqual([]);
  const more = page.getByRole('button', { name: result.moreQuestions, exact: true });
  await more.click();
  const asked: string[] = [];
  for (let n = 0; n < 20; n += 1) {
    if ((await page.locator('[data-jalon-screen="result"]').count()) > 0) break;
    const title = await page.locator('h1').innerText();
    asked.push(title);
    if (n === 0) expect(await axe(page, info, title)).toEqual([]);
    const far = page.getByRole('button', { name: 'C’est loin de chez moi', exact: true });
    if ((await far.count()) > 0) await far.click();
    else await page.getByRole('button', { name: question.preferNot, exact: true }).click();
    await expect(page.locator('h1')).not.toHaveText(title);
  }
  expect(asked.length).toBeGreaterThan(5);
  expect(new Set(asked).size).toBe(asked.length);
  await expect(more).toHaveCount(0);
  const state = await savedState(page);
  expect(state.phase).toBe('result');
  expect(state.answers['talk:distance']).toEqual(['far']);
  expect(openQuestions(state)).toEqual([]);
});

test('stopping in the middle gives the result back, with the rest still to ask after a reload', async ({ page }) => {
  await atResult(page);
  await page.getByRole('button', { name: result.moreQuestions, exact: true }).click();
  const first = await page.locator('h1').innerText();
  await page.getByRole('button', { name: question.preferNot, exact: true }).click();
  await expect(page.locator('h1')).not.toHaveText(first);
  const second = await page.locator('h1').innerText();
  await page.reload();
  await expect(page.locator('h1')).toHaveText(second);
  await page.getByRole('button', { name: wordsIn('fr').bar.back, exact: true }).click();
  await expect(page.locator('h1')).toHaveText(first);
  await page.getByRole('button', { name: wordsIn('fr').bar.back, exact: true }).click();
  await page.locator('[data-jalon-screen="result"]').waitFor();
  await expect(page.getByRole('button', { name: result.moreQuestions, exact: true })).toBeVisible();
});
