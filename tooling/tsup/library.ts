import type { Options } from 'tsup';

/** The one way a published package becomes JavaScript: ESM, neutral platform, one file per subpath export. */
export function library(entry: Record<string, string>): Options {
  return {
    entry,
    tsconfig: 'tsconfig.build.json',
    format: 'esm',
    platform: 'neutral',
    target: 'es2023',
    dts: false,
    clean: true,
    sourcemap: true,
    removeNodeProtocol: false,
  };
}
