import { renameSync, rmSync, writeFileSync } from 'node:fs';

/** Writes a file that nobody finds half written: it takes its name once it is whole. Throws what the file system says. */
export function writeWhole(path: string, text: string): void {
  const beside = `${path}.${process.pid}.part`;
  try {
    writeFileSync(beside, text);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
