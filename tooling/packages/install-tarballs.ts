import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTool, type ToolRun } from '../shell/run-tool.ts';
import type { PackedPackage } from './pack-all.ts';

/**
 * Makes an empty npm project in `folder` with every tarball and the further dependencies installed by npm, as somebody
 * outside would. What the tarballs need from elsewhere comes from the registry.
 */
export function installTarballs(
  folder: string,
  packed: readonly PackedPackage[],
  further: Readonly<Record<string, string>> = {},
): Promise<ToolRun> {
  mkdirSync(folder, { recursive: true });
  const dependencies = Object.fromEntries(packed.map((each) => [each.name, `file:${each.tarball}`]));
  const manifest = { name: 'stranger', private: true, type: 'module', dependencies: { ...dependencies, ...further } };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest, null, 2));
  return runTool('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'], {
    cwd: folder,
  });
}
