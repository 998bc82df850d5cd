import type { Locator, Page } from '@playwright/test';

/** What the shell says is on the page. */
export interface ShownScreen {
  readonly kind: 'welcome' | 'question' | 'urgent' | 'activity' | 'result';
  /** The activity, on an activity screen. */
  readonly item: string | null;
  /** Its heading. */
  readonly title: string;
}

/** The element that says which screen is shown. */
export function shell(page: Page): Locator {
  return page.locator('[data-jalon-screen]');
}

/** Reads the screen now shown. */
export async function readScreen(page: Page): Promise<ShownScreen> {
  const root = shell(page);
  await root.waitFor();
  return await root.evaluate((node) => ({
    kind: node.getAttribute('data-jalon-screen') as ShownScreen['kind'],
    item: node.getAttribute('data-jalon-item'),
    title: node.querySelector('h1')?.textContent?.trim() ?? '',
  }));
}
