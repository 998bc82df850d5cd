import type { Page } from '@playwright/test';
import type { Bank } from '@jalon/bank';
import { kindOf } from './driver/bank.ts';
import { serveBank } from './driver/begin-at.ts';
import { hand } from './driver/hand.ts';
import { openKind } from './driver/open-kind.ts';
import { ablePersona } from './driver/persona.ts';
import { play, type PlayOptions } from './driver/play.ts';
import { readScreen } from './driver/read-screen.ts';
import { savedState } from './driver/saved.ts';
import { applicable, bankOf } from './driver/small-bank.ts';
import { wordsIn } from './driver/words.ts';
import { expect, test } from './scenario.ts';

test.use({ serviceWorkers: 'block' });

/** Where the built app keeps the world and the view of mailboxes. */
const MAILBOX = /\/assets\/mail-[^/]+\.js$/u;

/** Opens the app on a small bank with one mailbox. */
async function openWithMail(page: Page): Promise<{ readonly bank: Bank; readonly mail: string }> {
  const entry = applicable('mouse').find((each) => kindOf(each) === 'mail');
  if (entry === undefined) throw new Error('no mailbox');
  const bank = bankOf([entry], 'mouse');
  await serveBank(page, bank);
  await page.goto('/');
  return { bank, mail: entry.item.id };
}

/** Passes over every activity. */
function skipAll(page: Page, bank: Bank, onScreen?: PlayOptions['onScreen']): ReturnType<typeof play> {
  const persona = { ...ablePersona('mouse'), activity: () => 'skip' as const };
  return play(page, { bank, hand: hand(page, 'mouse'), persona, ...(onScreen ? { onScreen } : {}) });
}

test('a world that cannot be fetched: the person is told, it never counts, the rest goes on', async ({ page }) => {
  let tries = 0;
  await page.route(MAILBOX, (route) => {
    tries += 1;
    return route.abort();
  });
  const { bank, mail } = await openWithMail(page);
  let isTold = false;
  await skipAll(page, bank, async () => {
    isTold ||= ((await page.getByRole('status').textContent()) ?? '').includes('Cette activité ne marche pas ici.');
  });
  expect(tries).toBeGreaterThan(0);
  expect(isTold).toBe(true);
  const { activities } = await savedState(page, bank);
  const observed = activities.map(({ itemId, observation }) => [itemId, observation?.status]);
  expect(observed).toContainEqual([mail, 'technical_failure']);
  expect(observed.filter(([, status]) => status === 'skipped').length).toBe(activities.length - 1);
});

test('a world that is slow to come: a quiet word, then the activity', async ({ page }) => {
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  let held = 0;
  await page.route(MAILBOX, async (route) => {
    held += 1;
    await released;
    await route.continue();
  });
  const { bank, mail } = await openWithMail(page);
  const playing = skipAll(page, bank, async ({ item }) => (item === mail ? 'stop' : undefined));
  await expect.poll(() => held, { timeout: 30_000 }).toBeGreaterThan(0);
  await expect(page.getByText('Un instant…')).toBeVisible();
  await expect(page.locator('[data-jalon-screen]')).toHaveCount(0);
  release();
  expect((await playing).at(-1)?.item).toBe(mail);
  await expect(page.getByRole('button', { name: wordsIn('fr').bar.done, exact: true })).toBeVisible();
});

test('a saved session whose world cannot be fetched waits for it, and loses nothing', async ({ page }) => {
  const { entry } = await openKind(page, 'mail');
  await page.route(MAILBOX, (route) => route.abort());
  await page.reload();
  await expect(page.getByText('Vos réponses sont toujours là.')).toBeVisible();
  await page.unroute(MAILBOX);
  await page.getByRole('button', { name: 'Essayer encore' }).click();
  await expect.poll(async () => (await readScreen(page)).item).toBe(entry.item.id);
});
