import type { ReferentialIssue, ReferentialIssueCode } from './referential-issue.ts';

/** Thrown for a code that types rule out, when it comes in all the same: from plain JavaScript, or from outside without a guard. */
export class ReferentialError extends RangeError implements ReferentialIssue {
  override readonly name = 'ReferentialError';
  readonly code: ReferentialIssueCode;
  readonly place: string;
  readonly offset: number;
  readonly expected: string;
  readonly found: string;

  constructor(issue: ReferentialIssue) {
    super(`${issue.place}: expected ${issue.expected}, found ${issue.found}`);
    this.code = issue.code;
    this.place = issue.place;
    this.offset = issue.offset;
    this.expected = issue.expected;
    this.found = issue.found;
  }
}
