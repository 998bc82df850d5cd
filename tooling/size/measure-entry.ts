import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { SizeLimit } from './limits.ts';

/** What one entry weighs, and the words it must not hold but does. */
export interface MeasuredEntry {
  readonly name: string;
  readonly gzKiB: number;
  readonly limitKiB: number;
  readonly mustNotAppear: readonly string[];
}

/** Bundles the entry as a site would (minified, React left to the page) from the packages seen in `folder`. */
export async function measureEntry(limit: SizeLimit, folder: string): Promise<MeasuredEntry> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: limit.code, resolveDir: folder, loader: 'js', sourcefile: 'entry.js' },
    bundle: true,
    splitting: true,
    outdir: join(folder, 'measured'),
    absWorkingDir: folder,
    metafile: true,
    minify: true,
    format: 'esm',
    target: 'es2023',
    platform: 'browser',
    charset: 'utf8',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    external: ['react', 'react-dom', 'react/*', 'react-dom/*', ...(limit.external ?? [])],
    loader: { '.css': 'text' },
    write: false,
    logLevel: 'silent',
  });
  // What an entry loads on demand is not what it weighs: only files imported statically count.
  const wanted = new Set<string>();
  const waiting = Object.entries(metafile.outputs).flatMap(([file, { entryPoint }]) =>
    entryPoint?.endsWith('entry.js') === true ? [file] : [],
  );
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (wanted.has(file)) continue;
    wanted.add(file);
    for (const { path, kind } of metafile.outputs[file]?.imports ?? [])
      if (kind === 'import-statement' && path in metafile.outputs) waiting.push(path);
  }
  const texts = outputFiles
    .filter(({ path }) => [...wanted].some((file) => join(folder, file) === path))
    .map((file) => file.text);
  if (texts.length === 0) throw new Error('nothing was bundled');
  const text = texts.join('\n');
  return {
    name: limit.name,
    gzKiB: kibibytes(texts.reduce((sum, each) => sum + gzipSync(each, { level: 9 }).length, 0)),
    limitKiB: limit.limitKiB,
    mustNotAppear: (limit.mustNotAppear ?? []).flatMap(({ pattern, why }) => {
      const found = pattern.exec(text);
      return found === null
        ? []
        : [`${limit.name} holds "${text.slice(Math.max(0, found.index - 20), found.index + 30)}": ${why}`];
    }),
  };
}

/** Bytes as KiB, one decimal. */
export function kibibytes(bytes: number): number {
  return Math.round((bytes / 1024) * 10) / 10;
}
