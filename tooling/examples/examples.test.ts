import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packAll, type PackedPackage } from '../packages/pack-all.ts';
import { packagesFor } from '../packages/public-packages.ts';
import { serveFolder } from '../serve/serve-folder.ts';
import { ROOT } from '../shell/root.ts';
import { runTool } from '../shell/run-tool.ts';
import { driveToResult } from './drive-to-result.ts';

const folder = mkdtempSync(join(tmpdir(), 'jalon-examples-'));
let packed: readonly PackedPackage[] = [];

beforeAll(async () => {
  // Without the voices, which no example asks for: thousands of files to pack and to install.
  const done = await packAll(join(folder, 'tarballs'), packagesFor(['@jalon/bank', '@jalon/widget']));
  if (!done.ok) throw new Error(done.error);
  packed = done.packages;
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the element on a plain page, from the packed packages', async () => {
  const own = await copied('html');
  expect(await driven(own)).toMatchObject({ troubles: [], tried: '1', step: 'result 1' });
}, 240_000);

test('the component on a React page, from the packed packages', async () => {
  const own = await copied('react');
  const built = await runTool('npm', ['run', 'build'], { cwd: own });
  expect(`${built.code} ${built.code === 0 ? '' : built.stdout + built.stderr}`).toBe('0 ');
  expect(await driven(join(own, 'dist'))).toMatchObject({ troubles: [], tried: '1', step: 'result 1' });
}, 240_000);

/** The example in a folder outside of the repository, its dependencies on us taken from the tarballs. */
async function copied(name: string): Promise<string> {
  const own = join(folder, name);
  cpSync(join(ROOT, 'examples', name), own, { recursive: true });
  const file = join(own, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const ours = Object.fromEntries(packed.map((each) => [each.name, `file:${each.tarball}`]));
  writeFileSync(file, JSON.stringify({ ...manifest, dependencies: { ...manifest.dependencies, ...ours } }));
  const installed = await runTool(
    'npm',
    ['install', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'],
    { cwd: own },
  );
  expect(`${installed.code} ${installed.code === 0 ? '' : installed.stderr}`).toBe('0 ');
  return own;
}

async function driven(served: string): Promise<Awaited<ReturnType<typeof driveToResult>>> {
  const site = await serveFolder(served, 0);
  try {
    return await driveToResult(site.address);
  } finally {
    await site.close();
  }
}
