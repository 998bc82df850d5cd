import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesBehind } from './files-behind.ts';

/** What a page loads before anything is asked of it, with its weight. */
export interface FirstScreen {
  /** Its scripts. */
  readonly files: readonly string[];
  /** Of the scripts, gzip -9. */
  readonly bytes: number;
  /** Of the style sheets, gzip -9. */
  readonly styleBytes: number;
}

/** The module scripts and module preloads of a built index.html, with everything they import statically, and its style sheets. */
export function firstScreen(dist: string): FirstScreen {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const named = (kind: 'js' | 'css'): readonly string[] =>
    [...html.matchAll(/(?:src|href)="(?:\.?\/)?(assets\/[^"]+\.(js|css))"/g)].flatMap(([, file, ending]) =>
      file !== undefined && ending === kind ? [file] : [],
    );
  const weigh = (files: readonly string[]): number =>
    files.reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file)), { level: 9 }).length, 0);
  const files = filesBehind(dist, named('js'));
  return { files, bytes: weigh(files), styleBytes: weigh(named('css')) };
}
