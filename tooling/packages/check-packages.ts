import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureAll } from '../size/measure-all.ts';
import type { MeasuredEntry } from '../size/measure-entry.ts';
import { sideBySide } from '../shell/side-by-side.ts';
import { withoutHosts } from '../shell/without-hosts.ts';
import { compileConsumer } from './compile-consumer.ts';
import { importEntries } from './import-entries.ts';
import { installTarballs } from './install-tarballs.ts';
import { lintTarball } from './lint-tarball.ts';
import { packAll } from './pack-all.ts';
import { useItemsCommand } from './use-items-command.ts';

/** What was found of one package as a stranger gets it. */
export interface CheckedPackage {
  readonly name: string;
  readonly publint: boolean;
  readonly attw: boolean;
  readonly installs: boolean;
  readonly sizes: readonly { readonly entry: string; readonly gzKiB: number; readonly limitKiB: number }[];
}

export interface PackagesReport {
  readonly packages: readonly CheckedPackage[];
  /** One sentence per thing wrong, whatever the package. */
  readonly errors: readonly string[];
}

/** Packs every package, lints the tarballs, installs them together in an empty npm project, imports, compiles and weighs them. */
export async function checkPackages(progress: (step: string) => void): Promise<PackagesReport> {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-packages-'));
  try {
    progress('building and packing');
    const packed = await packAll(join(folder, 'tarballs'));
    if (!packed.ok) return { packages: [], errors: [packed.error] };
    const errors: string[] = [];
    const linted = new Map<string, { publint: boolean; attw: boolean }>();
    await sideBySide(packed.packages, async (each) => {
      progress(`publint and attw: ${each.name}`);
      const lint = await lintTarball(each);
      linted.set(each.name, { publint: lint.publint.length === 0, attw: lint.attw.length === 0 });
      for (const said of lint.publint) errors.push(`${each.name}, publint: ${said}`);
      for (const said of lint.attw) errors.push(`${each.name}, attw: ${said}`);
    });
    progress('installing all tarballs in an empty project');
    const project = join(folder, 'project');
    const peers = {
      react: '19.3.1',
      'react-dom': '19.3.1',
      '@types/react': '19.3.0',
      '@types/react-dom': '19.3.0',
      'drizzle-orm': '0.45.4',
      pg: '8.23.1',
    };
    const installed = await installTarballs(project, packed.packages, peers);
    if (installed.code !== 0) errors.push(`npm install: ${withoutHosts(installed.stdout + installed.stderr).trim()}`);
    progress('importing every entry on Node');
    const imports = installed.code === 0 ? await importEntries(project, packed.packages) : [];
    errors.push(...imports);
    progress('compiling a file that uses them');
    if (installed.code === 0) errors.push(...(await compileConsumer(project, packed.packages)));
    progress('using the command of @jalon/items');
    if (installed.code === 0) errors.push(...(await useItemsCommand(project)));
    progress('weighing');
    const sizes = installed.code === 0 ? await measureAll(project) : [];
    for (const entry of sizes) {
      if (!(entry.gzKiB <= entry.limitKiB))
        errors.push(`${entry.name}: ${entry.gzKiB} KiB, above its ceiling of ${entry.limitKiB}`);
      errors.push(...entry.mustNotAppear);
    }
    return {
      errors,
      packages: packed.packages.map((each) => ({
        name: each.name,
        ...(linted.get(each.name) ?? { publint: false, attw: false }),
        installs:
          installed.code === 0 &&
          !imports.some((said) => said.startsWith(`${each.name}:`) || said.startsWith(`${each.name}/`)),
        sizes: sizesOf(each.name, sizes),
      })),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function sizesOf(name: string, sizes: readonly MeasuredEntry[]): CheckedPackage['sizes'] {
  const own = (entry: MeasuredEntry): boolean =>
    entry.name === name ||
    entry.name.startsWith(`${name}/`) ||
    entry.name.startsWith(`${name},`) ||
    (name === '@jalon/diagnostic' && entry.name.startsWith('headless'));
  return sizes.filter(own).map(({ name: entry, gzKiB, limitKiB }) => ({ entry, gzKiB, limitKiB }));
}
