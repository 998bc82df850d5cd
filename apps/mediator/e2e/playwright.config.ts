import { defineConfig } from '@playwright/test';
import { launchArguments } from '../../../tooling/browser/launch-arguments.ts';

const path = process.env['CHROMIUM_PATH'];

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  globalSetup: './serve.ts',
  projects: [
    { name: 'scenarios', testMatch: '*.spec.ts' },
    { name: 'pictures', testMatch: '*.pictures.ts' },
  ],
  workers: Number(process.env['JALON_WORKERS'] ?? 2),
  fullyParallel: true,
  timeout: 150_000,
  expect: { timeout: 10_000 },
  use: {
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    viewport: { width: 1366, height: 768 },
    actionTimeout: 10_000,
    launchOptions: { ...(path === undefined ? {} : { executablePath: path }), args: [...launchArguments()] },
  },
});
