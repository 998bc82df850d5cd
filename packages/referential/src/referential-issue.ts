/**
 * What can be wrong with a code. `not-text`: no string. `missing-prefix`: a bare code where a prefixed one is needed.
 * `unknown-frame`: the part before the colon names no frame. `malformed-code`: the frame has no code of this form.
 * `unknown-code`: well formed, but the frame has no such code. `unknown-level`: no such band or half.
 * `wrong-shape`: not the list, object or text that was expected.
 */
export type ReferentialIssueCode =
  | 'not-text'
  | 'missing-prefix'
  | 'unknown-frame'
  | 'malformed-code'
  | 'unknown-code'
  | 'unknown-level'
  | 'wrong-shape';

/** One thing wrong with what was passed in. */
export interface ReferentialIssue {
  readonly code: ReferentialIssueCode;
  /** The argument at fault, with its index where it is a list: `code`, `codes/3`. */
  readonly place: string;
  /** The first character at fault in it, counted from 0. */
  readonly offset: number;
  /** What is accepted there. */
  readonly expected: string;
  /** What was there, cut after 60 characters. */
  readonly found: string;
}
