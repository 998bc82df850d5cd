import type { ImportLimits } from '../import-limits.ts';
import { note, repaired, type ImportNotes } from '../import-notes.ts';
import { Refusal } from '../refusal.ts';
import { readRows, type Cell } from './read-rows.ts';
import type { Workbook } from './open-workbook.ts';

/** One row of a table, read by the names of its columns. */
export interface SheetRecord<Column extends string> {
  /** Where a value stands: `4 Learning Outcomes!H12`. */
  at(column: Column): string;
  /** The value as written. Refuses an empty cell. */
  text(column: Column): string;
  /** A code of that many decimals (0: an area, 1: a competence), which a spreadsheet may keep as 1.1000000000000001. */
  number(column: Column, decimals: 0 | 1): string;
}

/** The rows of the sheet of that name as records. Refuses a sheet that is missing, or whose columns are. */
export function readRecords<Column extends string>(
  workbook: Workbook,
  shared: readonly string[],
  sheet: string,
  columns: readonly Column[],
  limits: ImportLimits,
  notes: ImportNotes,
): readonly SheetRecord<Column>[] {
  const part = [...workbook.sheets].find(([name]) => plain(name) === plain(sheet))?.[1];
  if (part === undefined)
    throw new Refusal('missing-sheet', 'xl/workbook.xml', `a sheet “${sheet}”`, [...workbook.sheets.keys()].join(', '));
  const [head, ...rows] = readRows(workbook.part(part), sheet, shared, limits);
  const letters = columnLetters(sheet, columns, head?.cells ?? new Map(), notes);
  return rows.map(({ number, cells }) => {
    const at = (column: Column): string => `${sheet}!${letters.get(column) ?? ''}${number}`;
    const text = (column: Column): string => {
      const { text: found = '' } = cells.get(letters.get(column) ?? '') ?? {};
      if (found.trim() === '') throw new Refusal('missing-value', at(column), column, 'an empty cell');
      return found;
    };
    return {
      at,
      text,
      number(column, decimals) {
        const written = text(column).trim();
        if (cells.get(letters.get(column) ?? '')?.isNumber !== true) return written;
        const rounded = Number(written).toFixed(decimals);
        if (!(Math.abs(Number(written) - Number(rounded)) < 1e-9))
          throw new Refusal('malformed-code', at(column), `a code of ${decimals} decimals`, written);
        if (decimals > 0) repaired(notes, 'number-as-code');
        return rounded;
      },
    };
  });
}

function columnLetters<Column extends string>(
  sheet: string,
  columns: readonly Column[],
  head: ReadonlyMap<string, Cell>,
  notes: ImportNotes,
): ReadonlyMap<Column, string> {
  const letters = new Map<Column, string>();
  for (const [letter, { text }] of head) {
    const column = columns.find((one) => plain(one) === plain(text));
    if (column === undefined) note(notes, 'warning', 'unknown-key', `${sheet}!${letter}`, columns.join(', '), text);
    else if (letters.has(column)) throw new Refusal('duplicate-column', `${sheet}!${letter}`, 'each column once', text);
    else letters.set(column, letter);
  }
  const missing = columns.filter((column) => !letters.has(column));
  if (missing.length > 0) {
    const found = [...head.values()].map(({ text }) => text).join(', ');
    throw new Refusal('missing-column', sheet, missing.join(', '), found === '' ? 'an empty sheet' : found);
  }
  return letters;
}

function plain(name: string): string {
  return name.replaceAll(/\s+/g, ' ').trim().toLowerCase();
}
