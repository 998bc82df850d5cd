import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { projects: ['packages/*', 'tooling/vitest.config.ts', 'benchmarks/vitest.config.ts'] },
});
