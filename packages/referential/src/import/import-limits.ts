/** How much a file may ask for before it is refused, so that a hostile one costs little. */
export interface ImportLimits {
  /** Bytes of an XLSX, characters of a JSON text. */
  readonly fileSize: number;
  /** Parts in the archive. */
  readonly parts: number;
  /** Bytes of all parts of the archive once unpacked, as declared and as found. */
  readonly unpackedBytes: number;
  /** Rows of a sheet, or nodes of a graph. */
  readonly rows: number;
  /** Characters of one text. 32 767 is also what a spreadsheet's cell can hold. */
  readonly textLength: number;
}

/** More than ten times what the official files need; the worst file within them takes seconds, not minutes. */
export const IMPORT_LIMITS: ImportLimits = {
  fileSize: 8 * 1024 * 1024,
  parts: 200,
  unpackedBytes: 8 * 1024 * 1024,
  rows: 10_000,
  textLength: 32_767,
};
