import type { Page } from '@playwright/test';
import type { Bank } from '@jalon/bank';
import type { Persona } from './persona.ts';
import { logAtFirstActivity, TAB_KEY } from './saved.ts';

/** Opens the app on another bank. */
export async function serveBank(page: Page, bank: unknown): Promise<void> {
  await page.route('**/bank.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: JSON.stringify(bank) }),
  );
}

/** Opens the app at its first activity, on a bank of these items only, the first talk already answered as the persona does. */
export async function beginAt(
  page: Page,
  bank: Bank,
  persona: Persona,
  device: 'desktop' | 'phone' = 'desktop',
  seed = 7,
): Promise<void> {
  await serveBank(page, bank);
  const text = JSON.stringify(logAtFirstActivity(persona, bank, seed, device));
  await page.addInitScript(
    ([key, saved]) => {
      if (sessionStorage.getItem(key) === null) sessionStorage.setItem(key, saved);
    },
    [TAB_KEY, text] as const,
  );
  await page.goto('/');
  await page.locator('[data-jalon-screen="activity"] .jv-item').waitFor();
}
