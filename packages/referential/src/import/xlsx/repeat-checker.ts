import { comparableText } from '../comparable-text.ts';
import { note, type ImportNotes } from '../import-notes.ts';
import type { SheetRecord } from './read-records.ts';

/**
 * Notes a title or descriptor that a sheet repeats in other words than the sheet it belongs to, once for each wording and
 * sheet. The official XLSX has some.
 */
export function repeatChecker(
  notes: ImportNotes,
): <Column extends string>(record: SheetRecord<Column>, column: Column, kept: string | undefined) => void {
  const said = new Set<string>();
  return (record, column, kept) => {
    const repeated = comparableText(record.text(column));
    if (kept === undefined || repeated === comparableText(kept)) return;
    const place = record.at(column);
    const key = [place.split('!')[0], column, repeated, kept].join('\n');
    if (said.has(key)) return;
    said.add(key);
    const from = firstDifference(comparableText(kept), repeated);
    note(notes, 'warning', 'repeated-value-differs', place, cut(comparableText(kept), from), cut(repeated, from));
  };
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

/** A text from a little before the place where it begins to differ. */
function cut(text: string, from: number): string {
  return from > 30 ? `…${text.slice(from - 20)}` : text;
}
