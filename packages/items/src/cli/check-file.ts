import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkText, type CheckedText } from './check/check-text.ts';
import { readText } from './read-text.ts';

/** Checks one file, with the pictures and sounds beside it or beside its folder; one that holds no text is no JSON. Throws what the file system says. */
export function checkFile(path: string, known?: Set<string>): CheckedText {
  const read = readText(path);
  if (read.ok) {
    const folders = [dirname(path), join(dirname(path), '..')];
    return checkText(read.text, known, (name) => folders.some((folder) => existsSync(join(folder, name))));
  }
  const trouble = { code: 'not-json', fault: read.fault } as const;
  return {
    isJson: false,
    items: 0,
    playable: [],
    troubles: [{ line: 1, column: 1, item: null, path: '', level: 'error', trouble }],
  };
}
