import { shown } from '../shown.ts';
import type { SkosIssue, SkosIssueCode } from './skos-issue.ts';

/** Carries an issue out of the reader; never leaves `fromSkos`. */
export class SkosRefusal extends Error {
  readonly issue: SkosIssue;

  constructor(code: SkosIssueCode, place: string, expected: string, found: unknown) {
    super(place);
    this.issue = { code, place, expected, found: found === undefined ? 'nothing' : shown(found) };
  }
}
