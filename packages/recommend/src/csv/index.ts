export type { CsvEncoding, CsvOptions, CsvSeparator } from './csv-options.ts';
export type { CsvCell, CsvIssue, CsvRow } from './csv-row.ts';
export { readCsv } from './read-csv.ts';
