import { checkText, type CheckedText } from './check/check-text.ts';
import { readText } from './read-text.ts';

/** Checks one file; one that holds no text is no JSON. Throws what the file system says. */
export function checkFile(path: string, known?: Set<string>): CheckedText {
  const read = readText(path);
  if (read.ok) return checkText(read.text, known);
  const trouble = { code: 'not-json', fault: read.fault } as const;
  return {
    isJson: false,
    items: 0,
    playable: [],
    troubles: [{ line: 1, column: 1, item: null, path: '', level: 'error', trouble }],
  };
}
