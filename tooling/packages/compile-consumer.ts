import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from '../shell/run-tool.ts';
import type { PackedPackage } from './pack-all.ts';

/** Compiles a file that imports every subpath, declarations checked too; gives the compiler's complaints by package. */
export async function compileConsumer(folder: string, packed: readonly PackedPackage[]): Promise<readonly string[]> {
  const lines: string[] = [];
  let n = 0;
  for (const each of packed) {
    for (const entry of each.entries) {
      const specifier = entry === '.' ? each.name : `${each.name}${entry.slice(1)}`;
      n += 1;
      lines.push(`import * as m${n} from '${specifier}';`, `export const k${n}: string[] = Object.keys(m${n});`);
    }
  }
  writeFileSync(join(folder, 'consumer.ts'), `${lines.join('\n')}\n`);
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        target: 'es2023',
        lib: ['es2023', 'dom', 'dom.iterable'],
        module: 'nodenext',
        jsx: 'react-jsx',
        strict: true,
        skipLibCheck: false,
        noEmit: true,
        types: [],
      },
      files: ['consumer.ts'],
    }),
  );
  const run = await runTool('tsc', ['-p', join(folder, 'tsconfig.json')], { cwd: folder });
  return run.code === 0 ? [] : run.stdout.trim().split('\n');
}
