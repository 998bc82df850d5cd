import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A PostgreSQL that runs on a data folder. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

/** Who runs on this folder, by its own note; null where nobody does. */
export function postmasterOf(data: string): Postmaster | null {
  const note = join(data, 'postmaster.pid');
  if (!existsSync(note)) return null;
  const lines = readFileSync(note, 'utf8').split('\n');
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  return Number.isSafeInteger(pid) && pid > 1 && port > 0 && isAlive(pid) ? { pid, port } : null;
}

/** Whether a process is there, ours or not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
