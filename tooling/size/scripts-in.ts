import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Whatever runs, or asks to, in a built folder: scripts by their name, pages that hold or fetch one. */
export function scriptsIn(dist: string): readonly string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter(
      (file) =>
        /\.m?js$/u.test(file) ||
        (file.endsWith('.html') &&
          /<script\b|\bon[a-z]+ *=|modulepreload|javascript:/iu.test(readFileSync(join(dist, file), 'utf8'))),
    )
    .toSorted();
}
