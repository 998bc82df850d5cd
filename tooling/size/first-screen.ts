import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesBehind } from './files-behind.ts';

/** The scripts a page loads before anything is asked of it, with their weight. */
export interface FirstScreen {
  readonly files: readonly string[];
  /** gzip -9. */
  readonly bytes: number;
}

/** The module scripts and module preloads of a built index.html, with everything they import statically. */
export function firstScreen(dist: string): FirstScreen {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="(?:\.?\/)?(assets\/[^"]+\.js)"/g)].map((match) => match[1] ?? '');
  const files = filesBehind(dist, named);
  let bytes = 0;
  for (const file of files) bytes += gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;
  return { files, bytes };
}
