import { chromium, type Page } from '@playwright/test';
import { findChromium } from '../browser/find-chromium.ts';
import { launchArguments } from '../browser/launch-arguments.ts';

/** What a page with the diagnostic on it showed and told. */
export interface DrivenPage {
  /** Headings of the screens gone through, in order. */
  readonly titles: readonly string[];
  /** What the page's own listeners wrote down. */
  readonly step: string | null;
  readonly tried: string | null;
  /** Scripts that failed, and requests that left the page's origin. */
  readonly troubles: readonly string[];
}

/** Opens a page, begins, answers the first questions, tries one activity, stops, and reads the result: as any visitor could. */
export async function driveToResult(address: string): Promise<DrivenPage> {
  const found = findChromium();
  if (!found.ok) throw new Error(found.sentence);
  const browser = await chromium.launch({ executablePath: found.path, args: [...launchArguments()] });
  try {
    const page = await browser.newPage({ locale: 'fr-FR' });
    const troubles: string[] = [];
    page.on('pageerror', (error) => troubles.push(error.message));
    page.on('console', (said) => said.type() === 'error' && troubles.push(said.text()));
    page.on('request', (request) => {
      if (!request.url().startsWith(address) && !request.url().startsWith('data:'))
        troubles.push(`request to ${request.url()}`);
    });
    await page.goto(`${address}/`);
    const titles = [await title(page)];
    await step(page, titles, 'Commencer');
    while (!(await page.getByRole('button', { name: 'Je ne sais pas', exact: true }).isVisible())) {
      const goOn = page.getByRole('button', { name: /^(Je préfère ne pas répondre|Continuer quand même)$/ });
      await step(page, titles, (await goOn.textContent()) ?? '');
      if (titles.length > 20) throw new Error(`no activity comes: ${titles.join(' / ')}`);
    }
    await step(page, titles, 'Je ne sais pas');
    await page.getByRole('button', { name: 'Arrêter', exact: true }).click();
    await step(page, titles, 'Oui, j’arrête');
    const body = page.locator('body');
    return {
      titles,
      step: await body.getAttribute('data-step'),
      tried: await body.getAttribute('data-tried'),
      troubles,
    };
  } finally {
    await browser.close();
  }
}

async function step(page: Page, titles: string[], name: string): Promise<void> {
  const before = titles.at(-1) ?? '';
  await page.getByRole('button', { name, exact: true }).click();
  await page.waitForFunction(
    (last) => {
      const roots = [document, ...[...document.querySelectorAll('*')].flatMap((node) => node.shadowRoot ?? [])];
      return roots.some((root) => {
        const text = root.querySelector('h1')?.textContent?.trim();
        return text !== undefined && text !== last;
      });
    },
    before,
    { timeout: 10_000 },
  );
  titles.push(await title(page));
}

async function title(page: Page): Promise<string> {
  const heading = page.getByRole('heading', { level: 1 });
  await heading.waitFor();
  return ((await heading.textContent()) ?? '').trim();
}
