/**
 * Why a document is not one that `toSkos` writes. `wrong-shape`: something else stands where this is expected.
 * `other-context`: its words may mean other things. `unknown-code`: a code that does not exist. `missing`: nothing there.
 * `code-mismatch`: two things said of a code do not go together. `differs`: not what `toSkos` writes of the same frame.
 * `changed`: words other than those of the checksum.
 */
export type SkosIssueCode =
  | 'wrong-shape'
  | 'other-context'
  | 'unknown-code'
  | 'missing'
  | 'code-mismatch'
  | 'differs'
  | 'changed';

/** The first thing that keeps a document from being read. */
export interface SkosIssue {
  readonly code: SkosIssueCode;
  /** A JSON pointer, or the id of the node and the word in it: `digcomp:1.3/prefLabel/fr`. */
  readonly place: string;
  readonly expected: string;
  /** What was there, cut after 60 characters. */
  readonly found: string;
}
