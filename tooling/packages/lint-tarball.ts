import { runTool } from '../shell/run-tool.ts';
import type { PackedPackage } from './pack-all.ts';

/** What publint and "are the types wrong" say of a tarball: empty when nothing is wrong. */
export interface TarballLint {
  readonly publint: readonly string[];
  readonly attw: readonly string[];
}

/** Lints one tarball: manifest and files by publint (strict), types of every subpath by attw (ESM only). */
export async function lintTarball(packed: PackedPackage): Promise<TarballLint> {
  const publint = await runTool('publint', ['run', packed.tarball, '--strict']);
  const excluded = packed.styles.length > 0 ? ['--exclude-entrypoints', ...packed.styles] : [];
  const attw = await runTool('attw', [
    packed.tarball,
    '--profile',
    'esm-only',
    '--format',
    'ascii',
    '--no-color',
    '--no-emoji',
    ...excluded,
  ]);
  return {
    publint: publint.code === 0 ? [] : [tidy(publint.stdout + publint.stderr)],
    attw: attw.code === 0 ? [] : [tidy(attw.stdout + attw.stderr)],
  };
}

function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(-30)
    .join('\n');
}
