import type { Page } from '@playwright/test';
import { bank, itemOf } from './driver/bank.ts';
import { beginAt } from './driver/begin-at.ts';
import { hand, type Input } from './driver/hand.ts';
import { ablePersona } from './driver/persona.ts';
import { perform, play } from './driver/play.ts';
import { readScreen } from './driver/read-screen.ts';
import { savedState } from './driver/saved.ts';
import { wordsIn, type Locale } from './driver/words.ts';
import { expect, test } from './scenario.ts';

test.use({ serviceWorkers: 'block' });

/** The person did everything asked: each activity answered, alone, with full credit. */
async function everythingDone(page: Page, input: Input, locale: Locale = 'fr'): Promise<void> {
  const words = wordsIn(locale).result;
  const seen = await play(page, { hand: hand(page, input), persona: ablePersona(input), locale });
  expect(seen.at(-1)?.kind).toBe('result');
  const state = await savedState(page);
  const shown = state.activities.map(({ itemId, observation }) => [itemId, observation?.status, observation?.credit]);
  expect(shown.length).toBeGreaterThanOrEqual(8);
  expect(shown).toEqual(state.activities.map(({ itemId }) => [itemId, 'answered', 1]));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.title);
  await expect(page.getByRole('heading', { name: words.did })).toBeVisible();
}

test('whole diagnostic with the mouse', async ({ page }) => {
  await page.goto('/');
  await everythingDone(page, 'mouse');
});

test('whole diagnostic in English, chosen on the welcome', async ({ page }) => {
  await page.goto('/');
  await page.locator('label').filter({ hasText: 'English' }).click();
  await expect(page.locator('[data-jalon-screen]')).toHaveAttribute('lang', 'en');
  await everythingDone(page, 'mouse', 'en');
  const words = await page.locator('[data-jalon-screen]').innerText();
  expect(words).not.toMatch(/\b(vous|votre|vos|avec|pour|une|Arrêter|Aide|Effacer)\b/u);
});

test('whole diagnostic with the keyboard alone (A15)', async ({ page }) => {
  await page.addInitScript(() => {
    for (const type of ['pointerdown', 'mousedown', 'touchstart']) {
      addEventListener(type, () => (document.documentElement.dataset['pointed'] = 'yes'), true);
    }
  });
  await page.goto('/');
  await everythingDone(page, 'keyboard');
  await expect(page.locator('html')).not.toHaveAttribute('data-pointed', 'yes');
});

test.describe('on a small telephone', () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });
  test('whole diagnostic with the finger', async ({ page }) => {
    await page.goto('/');
    await everythingDone(page, 'touch');
  });
});

test('one who does not know anything reaches a result without a reproach', async ({ page }) => {
  await page.goto('/');
  const able = ablePersona('mouse');
  await play(page, {
    hand: hand(page, 'mouse'),
    persona: { ...able, activity: (n) => (n % 3 === 0 ? 'skip' : 'dont-know') },
  });
  const text = await page.locator('[data-jalon-screen]').innerText();
  expect(text).not.toMatch(/\b(faux|fausse|erreur|échec|raté|mauvais|nul|score|insuffisant)\b/iu);
  await expect(page.getByRole('heading', { name: 'Par où commencer' })).toBeVisible();
});

test('done with somebody: said on the screen, and listed apart from what was done alone', async ({ page }) => {
  await beginAt(page, bank, ablePersona('mouse'));
  const { item } = await readScreen(page);
  const { can } = itemOf(item, bank).item.meta;
  const said = can.fr.charAt(0).toUpperCase() + can.fr.slice(1);
  await expect(page.getByText('Avec aide', { exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Demander de l’aide' }).click();
  await page.getByRole('button', { name: 'Quelqu’un m’aide' }).click();
  await expect(page.getByText('Avec aide', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Demander de l’aide' }).click();
  await expect(page.getByText('C’est noté : quelqu’un vous aide.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Quelqu’un m’aide' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Je continue' }).click();
  await perform(page, hand(page, 'mouse'), bank, item);
  await expect(page.getByText('Avec aide', { exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Arrêter', exact: true }).click();
  await page.getByRole('button', { name: 'Oui, j’arrête' }).click();
  const helped = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Avec aide' }) });
  await expect(helped.last().getByRole('listitem')).toHaveText([said]);
  await expect(page.getByRole('heading', { name: 'Vous savez déjà' })).toHaveCount(0);
});
