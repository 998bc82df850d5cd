import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from '../shell/run-tool.ts';
import { sideBySide } from '../shell/side-by-side.ts';
import { publicPackages, type PublicPackage } from './public-packages.ts';

/** A package and the tarball a registry would receive. */
export interface PackedPackage extends PublicPackage {
  readonly tarball: string;
}

export type Packed =
  | { readonly ok: true; readonly packages: readonly PackedPackage[] }
  | { readonly ok: false; readonly error: string };

/** Builds every published package and packs each, or those asked for, into `folder`, as `pnpm publish` would. */
export async function packAll(folder: string, wanted: readonly PublicPackage[] = publicPackages()): Promise<Packed> {
  const built = await runTool('turbo', [
    'run',
    'build',
    '--filter=./packages/*',
    // The page that a package carries is built from an app: @jalon/items has it in its tarball.
    '--filter=@jalon/item-player',
    '--output-logs=errors-only',
    '--ui=stream',
  ]);
  if (built.code !== 0) return { ok: false, error: `build: ${built.stdout}${built.stderr}` };
  const packed = await sideBySide(wanted, async (found): Promise<PackedPackage | string> => {
    const own = join(folder, found.name.replace('@', '').replace('/', '-'));
    mkdirSync(own, { recursive: true });
    const run = await runTool('pnpm', ['pack', '--pack-destination', own], { cwd: found.folder });
    const tarball = readdirSync(own).find((name) => name.endsWith('.tgz'));
    if (run.code !== 0 || tarball === undefined) return `pack ${found.name}: ${run.stdout}${run.stderr}`;
    return { ...found, tarball: join(own, tarball) };
  });
  const failed = packed.filter((each) => typeof each === 'string');
  if (failed.length > 0) return { ok: false, error: failed.join('\n') };
  return { ok: true, packages: packed.filter((each) => typeof each !== 'string') };
}
