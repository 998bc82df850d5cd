import { defineConfig } from '@playwright/test';

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
  use: { actionTimeout: 10_000 },
});
