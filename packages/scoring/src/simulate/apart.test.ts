import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

async function modulesOf(entry: string): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    logLevel: 'silent',
  });
  return Object.keys(metafile.inputs);
}

test('the core does not pull simulation in', async () => {
  const isSimulation = (path: string): boolean => /\/(?:simulate|cli)\//.test(path);
  expect((await modulesOf('../index.ts')).filter(isSimulation)).toEqual([]);
  expect((await modulesOf('./index.ts')).some(isSimulation)).toBe(true);
});
