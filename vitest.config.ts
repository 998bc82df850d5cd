import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      'packages/*',
      'apps/learner',
      'apps/item-player',
      'benchmarks/vitest.config.ts',
      'tooling/vitest.config.ts',
    ],
  },
});
