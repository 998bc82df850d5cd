import type { Locale } from '../localised.ts';
import { unknownCode } from '../unknown-code.ts';
import { csvCell } from './csv-cell.ts';
import { CSV_COLUMNS, type CsvRow, csvRows } from './csv-rows.ts';
import { exportFrame } from './export-frame.ts';
import type { ExportOptions } from './export-options.ts';
import { EVERY_LOCALE } from './words-in.ts';

/** What a CSV holds and how it is written. */
export interface CsvOptions extends Pick<ExportOptions, 'with' | 'official'> {
  /** The language of our words. Official words are in English. */
  readonly locale: Locale;
  /** Between cells: a comma unless said otherwise; a semicolon is what Excel opens where commas part decimals, as in France. */
  readonly separator?: ',' | ';';
  /** Whether to begin with the mark by which Excel knows UTF-8; not unless said otherwise. */
  readonly bom?: boolean;
}

/**
 * The referential as CSV (RFC 4180, UTF-8, lines ended by CR LF): a row for each area and dimension, then one for each thing
 * that it lets somebody do; the attribution comes last. Codes and column names are the same in every language. No cell can run as a formula.
 * Throws a `ReferentialError` for options that types rule out.
 */
export function toCsv(options: CsvOptions): string {
  if (typeof options !== 'object' || options === null) throw unknownCode('options', 'an object with a locale', options);
  const { locale, separator = ',', bom = false } = options;
  if (!EVERY_LOCALE.includes(locale)) throw unknownCode('options/locale', EVERY_LOCALE.join(' or '), locale);
  if (separator !== ',' && separator !== ';')
    throw unknownCode('options/separator', 'a comma or a semicolon', separator);
  const frame = exportFrame({ ...options, locales: [locale] });
  const lines = [CSV_COLUMNS, ...csvRows(frame, locale).map(cellsOf)];
  const text = lines.map((cells) => `${cells.map(csvCell).join(separator)}\r\n`).join('');
  return bom ? `\u{FEFF}${text}` : text;
}

function cellsOf(row: CsvRow): readonly string[] {
  return CSV_COLUMNS.map((column) => row[column] ?? '');
}
