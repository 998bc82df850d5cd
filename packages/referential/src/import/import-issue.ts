/**
 * What makes a file impossible to read. `too-large`: above a limit. `not-a-zip`, `truncated-zip`, `corrupt-zip`,
 * `unsupported-zip`, `unsafe-name`: the archive. `bad-xml`: not well formed. `forbidden-xml`: a DOCTYPE, or an entity that XML
 * does not predefine. `missing-part`, `missing-sheet`, `missing-column`, `duplicate-column`: the workbook. `not-json`,
 * `not-a-graph`, `unknown-type`, `forbidden-key`: the JSON-LD. `missing-value`, `wrong-type`, `bad-text`: one value.
 * `malformed-code`, `unknown-code`: not a code of DigComp 3.0. `unknown-label`: a band, type or AI label outside the closed
 * list. `wrong-version`: words of DigComp 2.x.
 */
export type UnreadableCode =
  | 'too-large'
  | 'not-a-zip'
  | 'truncated-zip'
  | 'corrupt-zip'
  | 'unsupported-zip'
  | 'unsafe-name'
  | 'bad-xml'
  | 'forbidden-xml'
  | 'missing-part'
  | 'missing-sheet'
  | 'missing-column'
  | 'duplicate-column'
  | 'not-json'
  | 'not-a-graph'
  | 'unknown-type'
  | 'forbidden-key'
  | 'missing-value'
  | 'wrong-type'
  | 'bad-text'
  | 'malformed-code'
  | 'unknown-code'
  | 'unknown-label'
  | 'wrong-version';

/**
 * What is found wrong, or worth saying, in a file that could be read. `count-differs`, `label-differs`, `missing-code`,
 * `extra-code`: not as in the official data. `title-differs`: not the official title. `duplicate-id`, `dangling-reference`,
 * `number-gap`, `code-mismatch`, `band-decreases`: the codes do not hold together. `duplicate-text`: two codes, one sentence.
 * `repeated-value-differs`: a sheet repeats a title or descriptor in other words than the sheet of areas and competences,
 * which is kept. `unknown-key`: a key or column that is not read. `unknown-revision`: no edition we know has this hash.
 */
export type FindingCode =
  | 'count-differs'
  | 'label-differs'
  | 'missing-code'
  | 'extra-code'
  | 'title-differs'
  | 'duplicate-id'
  | 'dangling-reference'
  | 'number-gap'
  | 'code-mismatch'
  | 'band-decreases'
  | 'duplicate-text'
  | 'repeated-value-differs'
  | 'unknown-key'
  | 'unknown-revision';

/** Everything that an import can say of a file. */
export type ImportIssueCode = UnreadableCode | FindingCode;

/** One thing said of a file, with its place. */
export interface ImportIssue<Code extends ImportIssueCode = ImportIssueCode> {
  readonly code: Code;
  /** A warning does not stop an import: the official files have some. */
  readonly severity: 'error' | 'warning';
  /** Where: `4 Learning Outcomes!H12`, `@graph/29/competence_id`, `digcomp:LO1.1.01`, `xl/workbook.xml`. */
  readonly place: string;
  readonly expected: string;
  /** Cut after 80 characters. */
  readonly found: string;
}
