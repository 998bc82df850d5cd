import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { allItems } from '../../../packages/items/src/fixtures/all.test-item.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const MAIN = join(ROOT, 'packages', 'items', 'src', 'cli', 'main.ts');
const BANK = join(ROOT, 'packages', 'bank', 'content', 'items', '2-communication.json');

interface Entry {
  readonly item: { readonly id: string; readonly content: { readonly fr: { title: string } } };
}

/** A mailbox where a message is to be answered. */
function mailEntry(): Entry {
  const found = (JSON.parse(readFileSync(BANK, 'utf8')) as readonly Entry[]).find(
    ({ item }) => item.id === 'item:mail-answer',
  );
  if (found === undefined) throw new Error('item:mail-answer is not in the bank any more');
  return found;
}

/** The command playing a file of its own, as an author would start it. */
const test = base.extend<{ readonly author: { readonly file: string; readonly address: string } }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern
  author: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'jalon-author-'));
    const file = join(folder, 'mine.json');
    writeFileSync(file, JSON.stringify(mailEntry(), null, 2));
    const args = ['--conditions=@jalon/source', MAIN, 'play', file, '--no-open', '--port', '0', '--locale', 'fr'];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    try {
      const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
      const address = /http:\S+/u.exec(line)?.[0];
      if (address === undefined) throw new Error(line);
      await use({ file, address });
    } finally {
      child.kill('SIGTERM');
      await once(child, 'close');
      rmSync(folder, { recursive: true });
    }
  },
});

const panel = (page: Page, title: string) => page.locator('.player-panel').filter({ hasText: title });

test('each save shows on the page; a broken file keeps the last good one, with the mistake on top', async ({
  page,
  author,
}) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(author.address) && !request.url().startsWith('data:')) foreign.push(request.url());
  });
  await page.goto(author.address);
  const entry = mailEntry();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(entry.item.content.fr.title);
  await expect(panel(page, 'Vérification')).toContainText('Rien à corriger.');

  entry.item.content.fr.title = 'Écrivez à Lina.';
  writeFileSync(author.file, JSON.stringify(entry, null, 2));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Écrivez à Lina.');

  writeFileSync(author.file, JSON.stringify(entry, null, 2).replace('"item": {', '"item": {,'));
  await expect(page.locator('.player-alert')).toContainText('dernière version');
  await expect(page.locator('.player-first .player-problems')).toContainText('ligne 2, colonne 12');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Écrivez à Lina.');

  entry.item.content.fr.title = 'Cliquez sur le message de Lina.';
  writeFileSync(author.file, JSON.stringify(entry, null, 2));
  await expect(page.locator('.player-alert')).toHaveCount(0);
  await expect(panel(page, 'Vérification')).toContainText('avertissement');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cliquez sur le message de Lina.');
  expect(foreign).toEqual([]);
});

test('played with the keyboard alone, scored beside at each step, handed in and played again', async ({
  page,
  author,
}) => {
  await page.goto(author.address);
  const result = panel(page, 'Résultat');
  const log = panel(page, 'Journal');
  await expect(result).toContainText('Rien n’a encore été fait.');
  await expect(page.getByTestId('credit')).toHaveText('crédit 0 sur 1');

  const press = async (name: RegExp | string): Promise<void> => {
    const control = page.locator('.player-item').getByRole('button', { name }).first();
    for (let tabs = 0; tabs < 60; tabs += 1) {
      if (await control.evaluate((one) => one === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await expect(control).toBeFocused();
    await page.keyboard.press('Enter');
  };
  await press(/Lina/u);
  await expect(log).toContainText('open message');
  await press('Répondre');
  const box = page.locator('.player-item').getByRole('textbox');
  await expect(box).toBeVisible();
  for (let tabs = 0; tabs < 60 && !(await box.evaluate((one) => one === document.activeElement)); tabs += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.type('Bonjour Lina, oui, à dimanche !');
  await press('Envoyer');
  await expect(page.getByTestId('credit')).toHaveText('crédit 1 sur 1');
  await expect(result.locator('.player-verdict').first()).toContainText('oui');

  await page.getByRole('button', { name: 'Annuler' }).press('Enter');
  // What was sent stays sent, as in life.
  await expect(page.getByTestId('credit')).toHaveText('crédit 1 sur 1');
  await page.getByRole('button', { name: 'J’ai terminé' }).press('Enter');
  await expect(result).toContainText(/Rendu\s: répondu/u);
  await page.getByRole('button', { name: 'Rejouer' }).press('Enter');
  await expect(page.getByTestId('credit')).toHaveText('crédit 0 sur 1');
});

test('plays by itself, in English, dark and large, and axe finds nothing', async ({ page, author }, info) => {
  await page.goto(author.address);
  await page.getByLabel('Langue').selectOption('en');
  await page.getByLabel('Background').selectOption('dark');
  await page.getByLabel('Text').selectOption('big');
  await page.getByLabel('Instructions for').selectOption('keyboard');
  await page.getByRole('button', { name: 'Play it for me' }).click();
  await expect(page.getByTestId('credit')).toHaveText('credit 1 of 1', { timeout: 20_000 });
  const found = [];
  for (const [width, theme] of [
    [1366, 'dark'],
    [360, 'light'],
  ] as const) {
    await page.setViewportSize({ width, height: 768 });
    await page.getByLabel('Background').selectOption(theme);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    const { violations } = await new AxeBuilder({ page }).analyze();
    found.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`)));
  }
  info.annotations.push({ type: 'axe', description: String(found.length) });
  expect(found).toEqual([]);
});

test('every kind of world and every way of asking is drawn and plays itself to full credit', async ({
  page,
  author,
}) => {
  test.setTimeout(170_000);
  const wanted = allItems.filter(({ item }) => item.type !== 'self-report');
  writeFileSync(author.file, JSON.stringify(wanted));
  // The picture of an item stands beside its file.
  mkdirSync(join(dirname(author.file), 'pictures'));
  writeFileSync(join(dirname(author.file), 'pictures', 'window.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  const broken: string[] = [];
  page.on('pageerror', ({ message }) => broken.push(message));
  await page.clock.install();
  await page.goto(author.address);
  const short: string[] = [];
  for (const { item } of wanted) {
    await page.getByLabel('Activité').selectOption(item.id);
    await expect(page.locator('.player-item h1')).toHaveText(item.content.fr.title);
    await page.getByRole('button', { name: 'Jouer pour moi' }).click();
    const gestures = page.locator('.player-acts output');
    await expect(gestures, item.id).toContainText('Geste 0 sur');
    const all = Number(/\d+$/u.exec((await gestures.textContent()) ?? '')?.[0]);
    for (let at = 1; at <= all; at += 1) {
      await page.clock.fastForward(1000);
      await expect(gestures, item.id).toContainText(`Geste ${at} sur`);
    }
    const credit = await page.getByTestId('credit').textContent();
    if (credit !== 'crédit 1 sur 1') short.push(`${item.id}: ${credit}`);
    if ((await page.locator('.player-broken').count()) > 0) broken.push(item.id);
  }
  expect({ short, broken }).toEqual({ short: [], broken: [] });
});
