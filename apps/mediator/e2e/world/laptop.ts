import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { launchArguments } from '../../../../tooling/browser/launch-arguments.ts';

/** One laptop: a browser whose profile is on the disk, as at home, so that what it leaves there can be looked at. */
export interface Laptop {
  readonly profile: string;
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the page asked of anybody but its own origin, and what failed in it. */
  readonly complaints: () => readonly string[];
  /** Shuts it, its profile kept. */
  readonly shut: () => Promise<void>;
  /** Shuts it, and throws the profile away. */
  readonly discard: () => Promise<void>;
}

/** Opens a browser on a new profile, or on one that was there. */
export async function openLaptop(
  address: string,
  profile = mkdtempSync(join(tmpdir(), 'jalon-laptop-')),
): Promise<Laptop> {
  const path = process.env['CHROMIUM_PATH'];
  const context = await chromium.launchPersistentContext(profile, {
    ...(path === undefined ? {} : { executablePath: path }),
    args: [...launchArguments()],
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    viewport: { width: 1366, height: 768 },
    acceptDownloads: true,
  });
  context.setDefaultTimeout(10_000);
  const complaints: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob|about):/.test(url)) complaints.push(`asked ${url}`);
  });
  context.on('weberror', (error) => complaints.push(String(error.error())));
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const shut = async (): Promise<void> => context.close();
  return {
    profile,
    context,
    page,
    complaints: () => complaints,
    shut,
    async discard() {
      await shut();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
