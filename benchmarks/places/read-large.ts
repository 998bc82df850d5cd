import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** What reading a large file gave. */
export interface ReadLarge {
  readonly readMiB: number;
  readonly largeRows: number;
  readonly largePlaces: number;
  readonly largeLeftOut: number;
  readonly largeIssues: number;
  /** The most that the process held, MiB. */
  readonly peakRssMiB: number;
  readonly readSeconds: number;
}

/** MiB of objects that the process may hold: a file that had to be held whole would end it. */
const HEAP = 192;

/** Reads a CSV of so many MiB in a process of its own, with little memory. */
export function readLarge(mib: number): ReadLarge {
  const output = execFileSync(
    process.execPath,
    [
      `--max-old-space-size=${HEAP}`,
      '--conditions=@jalon/source',
      join(import.meta.dirname, 'large-csv.ts'),
      String(mib),
    ],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  return JSON.parse(output.trimEnd().split('\n').at(-1) ?? '') as ReadLarge;
}
