import type { Locale } from '@jalon/referential';
import { issueWord } from './issue-words.ts';

/** Something wrong in a file that is imported, whatever it holds. */
interface FileIssue {
  readonly line: number;
  readonly column: number;
  readonly code: string;
  /** '' where it is the whole row. */
  readonly field: string;
  readonly value: string;
}

/** How issues are said. */
interface IssueSaying<I> {
  readonly locale: Locale;
  /** How many there are, those that were not kept included. */
  readonly total: number;
  readonly fileOf: (issue: I) => string;
  /** What was expected, and what became of it. */
  readonly said: (issue: I) => string;
  readonly more: (count: number) => string;
}

const SHOWN = 40;

/** The first issues, two lines each: where and what, then what became of it; and how many more there are. */
export function issueLines<I extends FileIssue>(
  issues: readonly I[],
  { locale, total, fileOf, said, more }: IssueSaying<I>,
): readonly string[] {
  const shown = issues.slice(0, SHOWN);
  const lines = shown.flatMap((issue) => {
    const { line, column, code, field, value } = issue;
    const what = [issueWord(code, locale), field, value && `“${value}”`].filter(Boolean).join(' ');
    return [`${fileOf(issue)}:${line}:${column} ${what}`, `    ${said(issue)}`];
  });
  return total > shown.length ? [...lines, more(total - shown.length)] : lines;
}
