import { fileURLToPath } from 'node:url';
import { defineConfig, mergeConfig, type ViteUserConfig } from 'vitest/config';

/** Tests of a package that needs no browser: siblings are read from their source, so no build comes first. */
export function nodeTests(name: string): ViteUserConfig {
  return defineConfig({
    resolve: { conditions: ['@jalon/source'] },
    ssr: { resolve: { conditions: ['@jalon/source'] } },
    test: {
      name,
      include: ['src/**/*.test.{ts,tsx}'],
      testTimeout: 60_000,
      isolate: false,
      setupFiles: [fileURLToPath(new URL('fresh-modules.ts', import.meta.url))],
    },
  });
}

/** Where a test asks for a real PostgreSQL (`testDatabase`), all files of a run share one; without such a test, none is started. */
export function withPostgres(config: ViteUserConfig): ViteUserConfig {
  const folder = fileURLToPath(new URL('postgres-folder.ts', import.meta.url));
  return mergeConfig(config, defineConfig({ test: { globalSetup: [folder], hookTimeout: 120_000 } }));
}
