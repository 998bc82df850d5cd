/** One object of a JSON file, or what is wrong where one was expected. */
export interface JsonRow {
  /** Where it begins, from 1; columns are counted in bytes. */
  readonly line: number;
  readonly column: number;
  /** `null` where there is an issue. */
  readonly value: Readonly<Record<string, unknown>> | null;
  /**
   * - `not-json`: these bytes are no JSON.
   * - `not-an-object`: an element of the list is something else.
   * - `nothing`: the file holds nothing.
   * - `row-too-long`: the object is longer than `maxRowBytes`; reading goes on at the next line.
   * - `unsupported-encoding`: UTF-16; nothing more is read.
   * - `list-left-out`: a list of objects beside the one that holds the rows; it is not read.
   * - `after-the-end`: something comes after the end of the list or of the object that holds it; it is not read.
   * - `cut-short`: the file ends before its list does.
   */
  readonly issue:
    | 'not-json'
    | 'not-an-object'
    | 'nothing'
    | 'row-too-long'
    | 'unsupported-encoding'
    | 'list-left-out'
    | 'after-the-end'
    | 'cut-short'
    | null;
}

/** Issues that are about the file, not about a row of it. */
const ABOUT_THE_FILE: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'nothing',
  'unsupported-encoding',
  'list-left-out',
]);

/** Whether an issue is about the file; any other stands for a row that could not be read. */
export function isAboutTheFile(issue: string): boolean {
  return ABOUT_THE_FILE.has(issue);
}
