import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../shell/root.ts';

/** One published package as it stands in the tree. */
export interface PublicPackage {
  readonly name: string;
  /** Absolute path of its folder. */
  readonly folder: string;
  /** Subpaths it exports to code, `.` first; style sheets, schemas and package.json left out. */
  readonly entries: readonly string[];
  /** Style sheets it exports. */
  readonly styles: readonly string[];
  /** Names of what is installed with it, ours and others’. */
  readonly needs: readonly string[];
}

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Every package of packages/ that is published, in alphabetical order. */
export function publicPackages(): readonly PublicPackage[] {
  const base = join(ROOT, 'packages');
  return readdirSync(base)
    .sort()
    .filter((name) => existsSync(join(base, name, 'package.json')))
    .map((name) => {
      const folder = join(base, name);
      const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
      const subpaths = Object.keys(manifest.exports ?? {}).filter((path) => !path.endsWith('.json'));
      return { manifest, folder, subpaths };
    })
    .filter(({ manifest }) => manifest.private !== true)
    .map(({ manifest, folder, subpaths }) => ({
      name: manifest.name,
      folder,
      entries: subpaths.filter((path) => !path.endsWith('.css')),
      styles: subpaths.filter((path) => path.endsWith('.css')),
      needs: Object.keys(manifest.dependencies ?? {}),
    }));
}

/** The published packages that these names bring with them, near or far, themselves too. */
export function packagesFor(names: readonly string[]): readonly PublicPackage[] {
  const all = publicPackages();
  const brought = new Set(names);
  // A set that grows while it is gone through is gone through to its end.
  for (const name of brought) for (const need of all.find((each) => each.name === name)?.needs ?? []) brought.add(need);
  return all.filter(({ name }) => brought.has(name));
}
