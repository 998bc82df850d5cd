import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { projects: ['packages/*', 'apps/learner', 'benchmarks/vitest.config.ts', 'tooling/vitest.config.ts'] },
});
