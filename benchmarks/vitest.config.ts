import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['@jalon/source'] },
  ssr: { resolve: { conditions: ['@jalon/source'] } },
  test: { name: 'benchmarks', include: ['**/*.test.ts'] },
});
