import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ImportedFrame, ImportReport } from '../import/index.ts';
import type { CommandEnd } from './command-end.ts';
import { importFile } from './import-file.ts';
import { issueLine, reportLines } from './report-lines.ts';
import { writeTogether } from './write-together.ts';

/** Reads an official file, prints what is in it, and writes the frame where asked. */
export function importCommand(args: readonly string[]): CommandEnd {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        check: { type: 'boolean', default: false },
        out: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) return { exitCode: 2, problem: 'import: expected one file' };
    if (values.check && values.out !== undefined)
      return { exitCode: 2, problem: 'import: --check writes nothing, --out does: expected one of them' };

    const result = importFile(file);
    if (!result.ok) {
      console.error(issueLine(result.issue));
      if (values.json) console.log(JSON.stringify({ sound: false, issues: [result.issue] }));
      return { exitCode: 1 };
    }
    const { frame, report } = result.value;
    for (const line of reportLines(report)) console.log(line);
    const written = report.sound && values.out !== undefined ? write(values.out, frame, report) : [];
    for (const path of written) console.log(`written: ${path}`);
    if (!report.sound && values.out !== undefined) console.error('nothing written: the file has errors');
    if (values.json) console.log(JSON.stringify({ ...report, written }));
    return { exitCode: report.sound ? 0 : 1 };
  } catch (error) {
    // A wrong option, or a file or folder that cannot be read or written.
    if (error instanceof Error && 'code' in error) return { exitCode: 2, problem: `import: ${error.message}` };
    throw error;
  }
}

function write(folder: string, frame: ImportedFrame, report: ImportReport): readonly string[] {
  const texts = { 'digcomp3.en.json': frame, 'report.json': { attribution: frame.attribution, ...report } };
  const files = Object.entries(texts).map(([name, value]) => [name, `${JSON.stringify(value, null, 2)}\n`] as const);
  writeTogether(folder, new Map(files));
  return files.map(([name]) => join(folder, name));
}
