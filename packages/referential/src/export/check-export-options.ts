import { ReferentialError } from '../referential-error.ts';
import { shown } from '../shown.ts';
import type { ExportExtra, ExportOptions } from './export-options.ts';
import { EVERY_LOCALE } from './words-in.ts';

/** What `with` accepts. */
export const EXTRAS: readonly ExportExtra[] = ['statements', 'outcomes'];

const WORDS = { areas: 'descriptor', competences: 'descriptor', statements: 'text', outcomes: 'text' } as const;

/** Throws a `ReferentialError` for options that types rule out: a hollow export is worse than none. */
export function checkExportOptions(options: ExportOptions): void {
  const { locales, with: extras, official } = fields(options, 'options');
  if (locales !== undefined && listOf(locales, 'options/locales', EVERY_LOCALE).length === 0)
    throw wrong('options/locales', 'fr, en or both', locales);
  if (extras !== undefined) listOf(extras, 'options/with', EXTRAS);
  if (official === undefined) return;
  const words = fields(official, 'options/official');
  if (typeof words['attribution'] !== 'string')
    throw wrong('options/official/attribution', 'what goes with the official words', words['attribution']);
  for (const [list, text] of Object.entries(WORDS)) {
    const rows = words[list];
    const place = `options/official/${list}`;
    if (!Array.isArray(rows)) throw wrong(place, 'a list', rows);
    for (const [index, row] of rows.entries())
      if (typeof fields(row, `${place}/${index}`)[text] !== 'string')
        throw wrong(`${place}/${index}/${text}`, 'text', row);
  }
}

function listOf(value: unknown, place: string, known: readonly string[]): readonly unknown[] {
  if (!Array.isArray(value)) throw wrong(place, 'a list', value);
  for (const [index, one] of value.entries())
    if (!known.some((other) => other === one)) throw wrong(`${place}/${index}`, known.join(' or '), one);
  return value;
}

function fields(value: unknown, place: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null) return value as Readonly<Record<string, unknown>>;
  throw wrong(place, 'an object', value);
}

function wrong(place: string, expected: string, found: unknown): ReferentialError {
  const code = typeof found === 'string' ? 'unknown-code' : 'wrong-shape';
  return new ReferentialError({ code, place, offset: 0, expected, found: shown(found) });
}
