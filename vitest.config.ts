import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // One fewer than the cores is the default: on a machine of two, half of it would wait.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      'packages/*',
      'apps/learner',
      'apps/mediator',
      'apps/server',
      'apps/item-player',
      'benchmarks/vitest.config.ts',
      'tooling/vitest.config.ts',
    ],
  },
});
