import { excerpt } from './excerpt.ts';
import type { ImportIssue, UnreadableCode } from './import-issue.ts';

/** Thrown inside the import where reading cannot go on, and turned into a result at its door. */
export class Refusal extends Error {
  readonly issue: ImportIssue<UnreadableCode>;

  constructor(code: UnreadableCode, place: string, expected: string, found: string) {
    super(`${place}: expected ${expected}`);
    this.issue = { code, severity: 'error', place, expected, found: excerpt(found) };
  }
}
