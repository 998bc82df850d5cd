/** How to read a CSV file; what is not given is found out. */
export interface CsvOptions {
  /** What parts the cells; else the one that parts the header most. */
  readonly separator?: CsvSeparator | undefined;
  /** Else UTF-8 as long as the bytes are UTF-8, windows-1252 (which holds latin-1) from the first that are not. */
  readonly encoding?: CsvEncoding | undefined;
  /** What a column is called, from its header without spaces around it; '' to leave the column out without an issue. Else the header itself. */
  readonly columnName?: ((header: string) => string) | undefined;
  /** Bytes of the longest row, 256 KiB unless told: what memory is bounded by. */
  readonly maxRowBytes?: number | undefined;
}

/** What parts the cells of a row. */
export type CsvSeparator = ',' | ';' | '\t' | '|';
/** How letters are written as bytes; windows-1252 holds latin-1. */
export type CsvEncoding = 'utf-8' | 'windows-1252';
