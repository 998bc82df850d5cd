/** One row of a CSV file, with what was wrong with it. Nothing that was read is left out: a row that cannot be cut has no cell and an issue. */
export interface CsvRow {
  /** Line of the file on which the row begins, from 1. */
  readonly line: number;
  /** Cells by the name of their column; it has no prototype. A cell that the row does not have is absent; an empty one is ''. */
  readonly cells: Readonly<Record<string, CsvCell>>;
  readonly issues: readonly CsvIssue[];
}

/** One cell. */
export interface CsvCell {
  /** Without the quotes around it, not trimmed. */
  readonly value: string;
  /** Line on which the cell begins, from 1: a quoted cell before it may hold line ends. */
  readonly line: number;
  /** Which column of the table, from 1. */
  readonly column: number;
}

/** What may be wrong with a row, whatever the table is about. */
export interface CsvIssue {
  /**
   * - `no-header`: the file has no row of names; nothing more is read.
   * - `unsupported-encoding`: UTF-16 or bytes of no text; nothing more is read.
   * - `no-name`: a column of the header has no name; its cells are not read.
   * - `duplicate-name`: a column of the header is called as one before it; its cells are not read.
   * - `not-utf-8`: one cell of a UTF-8 file is not UTF-8; it was read as windows-1252.
   * - `stray-quote`: a quote within a quoted cell is not doubled; it was kept as a sign.
   * - `unclosed-quote`: a quoted cell does not end; it was read up to the end of its line.
   * - `too-few-cells`, `too-many-cells`: the row has not as many cells as the header; those it has were read.
   * - `row-too-long`: the row is longer than `maxRowBytes`; none of it was read.
   */
  readonly code:
    | 'no-header'
    | 'unsupported-encoding'
    | 'no-name'
    | 'duplicate-name'
    | 'not-utf-8'
    | 'stray-quote'
    | 'unclosed-quote'
    | 'too-few-cells'
    | 'too-many-cells'
    | 'row-too-long';
  /** Line of the file, from 1. */
  readonly line: number;
  /** Which column of the table, from 1; 1 where it is the whole row. */
  readonly column: number;
  /** What was expected: a count of cells, a name, an encoding, a number of bytes. */
  readonly expected: string;
}
