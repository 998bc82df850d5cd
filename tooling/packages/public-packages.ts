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
}

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly exports?: Readonly<Record<string, unknown>>;
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
    }));
}
