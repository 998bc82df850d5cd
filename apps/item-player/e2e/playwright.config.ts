import { defineConfig } from '@playwright/test';
import { launchArguments } from '../../../tooling/browser/launch-arguments.ts';

const path = process.env['CHROMIUM_PATH'];

// oxlint-disable-next-line import/no-default-export -- Playwright asks for a default export
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  projects: [{ name: 'scenarios' }],
  use: {
    locale: 'fr-FR',
    viewport: { width: 1366, height: 768 },
    launchOptions: { ...(path === undefined ? {} : { executablePath: path }), args: [...launchArguments()] },
  },
});
