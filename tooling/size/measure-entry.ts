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
  const { outputFiles } = await build({
    stdin: { contents: limit.code, resolveDir: folder, loader: 'js' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2023',
    platform: 'browser',
    charset: 'utf8',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    external: ['react', 'react-dom', 'react/*', 'react-dom/*', ...(limit.external ?? [])],
    write: false,
    logLevel: 'silent',
  });
  const text = outputFiles[0]?.text ?? '';
  return {
    name: limit.name,
    gzKiB: kibibytes(gzipSync(text, { level: 9 }).length),
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
