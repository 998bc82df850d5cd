import type { ImportLimits } from '../import-limits.ts';
import { Refusal } from '../refusal.ts';
import { parseXml } from './parse-xml.ts';
import { unescapeCell } from './unescape-cell.ts';

/** One row that has something in it: its number, counted from 1, and its cells by column letters. */
export interface Row {
  readonly number: number;
  readonly cells: ReadonlyMap<string, Cell>;
}

/** A cell's value as text, and whether it is stored as a number. */
export interface Cell {
  readonly text: string;
  readonly isNumber: boolean;
}

/** The rows of a sheet's XML. Formulas are not computed: their stored value is read. */
export function readRows(xml: string, sheet: string, shared: readonly string[], limits: ImportLimits): readonly Row[] {
  const rows: Row[] = [];
  let number = 0;
  let cells = new Map<string, Cell>();
  let column = '';
  let kind = 'n';
  let value = '';
  let inValue = false;
  parseXml(xml, sheet, {
    open(name, attribute) {
      if (name === 'row') {
        number = Number(attribute('r') ?? number + 1);
        cells = new Map();
      } else if (name === 'c') {
        column = /^[A-Z]{1,3}/.exec(attribute('r') ?? '')?.[0] ?? '';
        if (column === '') throw new Refusal('bad-xml', `${sheet}!${number}`, 'cells with their reference', 'none');
        kind = attribute('t') ?? 'n';
        value = '';
      } else if (name === 'v' || name === 't') inValue = true;
    },
    text(more) {
      if (!inValue) return;
      value += more;
      if (value.length > limits.textLength)
        throw new Refusal(
          'too-large',
          `${sheet}!${column}${number}`,
          `at most ${limits.textLength} characters`,
          'more',
        );
    },
    close(name) {
      if (name === 'v' || name === 't') inValue = false;
      else if (name === 'c' && value !== '') {
        const place = `${sheet}!${column}${number}`;
        cells.set(column, { text: cellText(kind, value, shared, place), isNumber: kind === 'n' });
      } else if (name === 'row' && [...cells.values()].some(({ text }) => text.trim() !== '')) {
        rows.push({ number, cells });
        if (rows.length > limits.rows) throw new Refusal('too-large', sheet, `at most ${limits.rows} rows`, 'more');
      }
    },
  });
  return rows;
}

function cellText(kind: string, value: string, shared: readonly string[], place: string): string {
  if (kind === 's') {
    const text = shared[Number(value)];
    if (text === undefined) throw new Refusal('wrong-type', place, `a shared text, 0 to ${shared.length - 1}`, value);
    return text;
  }
  if (kind === 'inlineStr' || kind === 'str') return unescapeCell(value);
  if (kind === 'n') return value;
  throw new Refusal(
    'wrong-type',
    place,
    'a text or a number',
    kind === 'e' ? `the error ${value}` : `a cell of kind ${kind}`,
  );
}
