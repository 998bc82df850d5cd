import type { Locale } from '@jalon/referential';
import { expectedWords, issueWord } from '../issue-words.ts';
import type { Place } from './read-json.ts';

/** One thing wrong with a file, and where. */
export interface Problem extends Place {
  readonly file: string;
  readonly code: string;
  /** JSON Pointer from the root of the file. */
  readonly path: string;
  readonly expected: string;
}

/** On one line, as editors follow it. */
export function problemLine(
  { file, line, column, code, path, expected }: Problem,
  expectedWord: string,
  locale: Locale,
): string {
  const wanted = expected === '' ? '' : `, ${expectedWord} ${expectedWords(expected, locale)}`;
  return `${file}:${line}:${column} ${issueWord(code, locale)}${path === '' ? '' : ` ${path}`}${wanted}`;
}

/** What was read of a file, and everything wrong with the rest. */
export interface Loaded<T> {
  readonly items: readonly T[];
  readonly problems: readonly Problem[];
}
