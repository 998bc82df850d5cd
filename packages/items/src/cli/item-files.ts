import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The files meant by a path: itself, or every `.json` below a folder, in alphabetical order. Links are not followed. */
export function itemFiles(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const inside = join(path, entry.name);
      if (entry.isDirectory())
        return entry.name === 'node_modules' || entry.name.startsWith('.') ? [] : itemFiles(inside);
      return entry.isFile() && entry.name.endsWith('.json') ? [inside] : [];
    });
}
