import type { Cell, Table } from './table.ts';

/**
 * A table as CSV for spreadsheets in French: UTF-8 with its mark, `;`, CRLF, quotes doubled (RFC 4180). A text that a spreadsheet would take for
 * a formula (it begins with `= + - @`, a tab or the end of a line) gets an apostrophe before it, and so does one that begins with apostrophes
 * before such a sign: whoever takes one apostrophe away reads what was written. Numbers stay numbers; null is an empty cell.
 */
export function csvOf(table: Table): string {
  return `\uFEFF${table.map((row) => `${row.map(cellText).join(';')}\r\n`).join('')}`;
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The last four are the wide signs of East Asian keyboards, which some spreadsheets read as the others. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
