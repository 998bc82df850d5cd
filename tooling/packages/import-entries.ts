import { build } from 'esbuild';
import { runTool } from '../shell/run-tool.ts';
import { sideBySide } from '../shell/side-by-side.ts';
import type { PackedPackage } from './pack-all.ts';

/** Entries that define a custom element as soon as they are imported: they are bundled, not run. */
const BROWSER_ONLY: readonly string[] = ['@jalon/widget/element'];

/** Imports every subpath of every installed package on Node; gives one sentence for each that fails. */
export async function importEntries(folder: string, packed: readonly PackedPackage[]): Promise<readonly string[]> {
  const specifiers = packed.flatMap((each) =>
    each.entries.map((entry) => (entry === '.' ? each.name : `${each.name}${entry.slice(1)}`)),
  );
  const errors = await sideBySide(specifiers, async (specifier) => {
    const error = BROWSER_ONLY.includes(specifier)
      ? await bundle(folder, specifier)
      : await imported(folder, specifier);
    return error === null ? [] : [`${specifier}: ${error}`];
  });
  return errors.flat();
}

async function imported(folder: string, specifier: string): Promise<string | null> {
  const code = `const m = await import(${JSON.stringify(specifier)}); if (Object.keys(m).length === 0) throw new Error('exports nothing');`;
  const run = await runTool('node', ['--input-type=module', '--eval', code], { cwd: folder });
  return run.code === 0 ? null : run.stderr.trim().split('\n').slice(-12).join(' ');
}

async function bundle(folder: string, specifier: string): Promise<string | null> {
  try {
    await build({
      stdin: { contents: `import ${JSON.stringify(specifier)};`, resolveDir: folder, loader: 'js' },
      bundle: true,
      format: 'esm',
      platform: 'browser',
      write: false,
      logLevel: 'silent',
    });
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
