import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes texts into a folder so that none is ever seen half-written: each goes to a file of its own first, and takes its name
 * when all of them are on disk. Throws what the file system says, and then leaves no unfinished file behind.
 */
export function writeTogether(folder: string, textByName: ReadonlyMap<string, string>): void {
  mkdirSync(folder, { recursive: true });
  const pending = [...textByName.keys()].map((name) => ({
    name,
    unfinished: join(folder, `.${name}.${process.pid}.tmp`),
  }));
  try {
    for (const { name, unfinished } of pending) {
      const file = openSync(unfinished, 'wx');
      try {
        writeFileSync(file, textByName.get(name) ?? '');
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
    }
    for (const { name, unfinished } of pending) renameSync(unfinished, join(folder, name));
  } finally {
    for (const { unfinished } of pending) rmSync(unfinished, { force: true });
  }
}
