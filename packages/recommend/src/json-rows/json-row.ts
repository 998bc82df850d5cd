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
   */
  readonly issue: 'not-json' | 'not-an-object' | 'nothing' | 'row-too-long' | 'unsupported-encoding' | null;
}
