import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Runs a benchmark’s script, such as `scoring/run-one.ts`, in a fresh Node, the same for every engine, and reads the JSON of its last line. */
export function inOwnProcess<Result>(script: string, args: readonly (string | number)[]): Result {
  const output = execFileSync(
    process.execPath,
    ['--conditions=@jalon/source', join(import.meta.dirname, '..', script), ...args.map(String)],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  return JSON.parse(output.trimEnd().split('\n').at(-1) ?? '') as Result;
}
