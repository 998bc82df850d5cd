import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { findChromium } from '../../tooling/browser/find-chromium.ts';
import { launchArguments } from '../../tooling/browser/launch-arguments.ts';
import { buildApp } from '../../tooling/serve/build-app.ts';
import { serveFolder } from '../../tooling/serve/serve-folder.ts';
import { servedPaths } from '../../tooling/serve/served-paths.ts';
import { median } from '../shared/median.ts';
import { peopleFile } from './people-file.ts';

/** What somebody waits for. Medians, in milliseconds. */
export interface DayFigures {
  readonly persons: number;
  /** From a press on "Personnes" to the first rows. */
  readonly listOpenMs: number;
  /** From a key to the rows that match. */
  readonly searchMs: number;
  /** From a press on somebody to where they stand. */
  readonly personMs: number;
}

const PASSPHRASE = 'un bus sous la pluie';

/** Fills the app by its own doors, slows the processor down, then does what a helper does. */
export async function measureDay(
  { persons, slow, rounds }: { readonly persons: number; readonly slow: number; readonly rounds: number },
  tell: (what: string) => void,
): Promise<DayFigures> {
  const found = findChromium();
  if (!found.ok) throw new Error(found.sentence);
  tell('building what changed');
  const built = await buildApp('portal', 'learner', 'mediator');
  if (built.code !== 0) throw new Error(`The apps could not be built.\n${built.stdout}${built.stderr}`);
  tell(`inventing ${persons} people`);
  const file = await peopleFile(persons, PASSPHRASE);
  const { root, under } = servedPaths();
  const served = await serveFolder(root, 0, under);
  const profile = mkdtempSync(join(tmpdir(), 'jalon-day-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: found.path,
    args: [...launchArguments()],
    locale: 'fr-FR',
    viewport: { width: 1366, height: 768 },
  });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(`${served.address}/mediateur/`);
    tell('taking them in');
    await fill(page, file);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slow });
    tell(`measuring, the processor ${slow} times slower`);
    return { persons, ...(await measure(page, rounds)) };
  } finally {
    await context.close();
    await served.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

async function fill(page: Page, file: string): Promise<void> {
  await page.getByLabel('Choisissez une phrase secrète').fill(PASSPHRASE);
  await page.getByLabel('La même phrase, encore une fois').fill(PASSPHRASE);
  await page.getByLabel(/J’ai compris/).check();
  await page.getByRole('button', { name: 'Créer le carnet' }).click();
  await page.getByRole('link', { name: 'Autre ordinateur' }).click();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'people.jalon', mimeType: 'application/octet-stream', buffer: Buffer.from(file) });
  await page.getByLabel('Sa phrase').fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Prendre ce qu’il contient' }).click();
  await page.getByRole('button', { name: 'Ce sont les mêmes lettres' }).click();
  await page.getByText('éléments ajoutés').waitFor({ timeout: 300_000 });
}

async function measure(page: Page, rounds: number): Promise<Omit<DayFigures, 'persons'>> {
  const lists: number[] = [];
  const searches: number[] = [];
  const people: number[] = [];
  // The first round makes what is kept from then on: it is what one waits for once, and is not counted.
  for (let round = 0; round <= rounds; round += 1) {
    const list = await untilSeen(page, 'nav .nav a[href="#/"]', 'table.people tbody tr');
    await page.waitForTimeout(400);
    const search = await untilTyped(page, round);
    const person = await untilSeen(page, 'table.people tbody tr a', '.tabs');
    await page.locator('svg.jalon-heatmap').first().waitFor();
    await page.waitForTimeout(400);
    if (round === 0) continue;
    lists.push(list);
    searches.push(search);
    people.push(person);
  }
  return { listOpenMs: median(lists), searchMs: median(searches), personMs: median(people) };
}

/** From a press on one thing to the frame that shows another. */
function untilSeen(page: Page, press: string, seen: string): Promise<number> {
  return page.evaluate(
    ([pressed, wanted]) =>
      new Promise<number>((resolve) => {
        const started = performance.now();
        document.querySelector<HTMLElement>(pressed)?.click();
        const look = (): void => {
          if (document.querySelector(wanted) !== null)
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - started)));
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
    [press, seen] as const,
  );
}

/** From a letter in the search to the frame that shows who matches. */
function untilTyped(page: Page, round: number): Promise<number> {
  return page.evaluate(
    (letter) => {
      const field = document.querySelector<HTMLInputElement>('input[type=search]');
      if (field === null) throw new Error('there is no search');
      const rows = (): string => String(document.querySelector('[role=status].hint')?.textContent);
      const before = rows();
      return new Promise<number>((resolve) => {
        const started = performance.now();
        const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
        set?.call(field, letter);
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        const look = (): void => {
          if (rows() === before) requestAnimationFrame(look);
          else requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - started)));
        };
        requestAnimationFrame(look);
      });
    },
    'abcdefgh'[round % 8] ?? 'a',
  );
}
