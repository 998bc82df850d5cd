import type { Table } from '../table.ts';
import { BENEFICIARY_FIELDS, BENEFICIARY_HEADINGS } from './beneficiary-fields.ts';
import type { BeneficiaryIssue } from './beneficiary-issue.ts';
import type { BeneficiaryRow } from './beneficiary-row.ts';

/** An issue with its row in the file: the first is row 4. */
export interface BeneficiarySheetIssue extends BeneficiaryIssue {
  readonly row: number;
  readonly subject: string;
}

/** What is written to a file: one sheet of this name, these rows, all cells text. */
export interface BeneficiarySheet {
  readonly sheet: 'Bénéficiaires';
  /** Three rows of headings, then a row for each person. */
  readonly table: Table;
  /** What was left blank. */
  readonly issues: readonly BeneficiarySheetIssue[];
}

/** The row of the file where people begin. */
const FIRST_ROW = 4;

/**
 * The sheet that La Coop imports, or everything for which it would refuse the file: one wrong row is enough, and after an empty row it reads
 * no further. What was only left blank is told beside the sheet.
 */
export function beneficiarySheet(
  rows: readonly BeneficiaryRow[],
):
  | { readonly ok: true; readonly value: BeneficiarySheet }
  | { readonly ok: false; readonly issues: readonly BeneficiarySheetIssue[] } {
  const issues = rows.flatMap(({ subject, cells, issues: own }, at) => {
    const told = cells.every((cell) => cell === null || cell.trim() === '') ? [EMPTY_ROW] : own;
    return told.map((issue) => ({ row: FIRST_ROW + at, subject, ...issue }));
  });
  if (issues.some(({ effect }) => effect === 'refused')) return { ok: false, issues };
  const blank = BENEFICIARY_FIELDS.map(() => null);
  const table: Table = [
    BENEFICIARY_FIELDS.map((_, at) => (at === 0 ? SHEET : null)),
    blank,
    BENEFICIARY_FIELDS.map((field) => BENEFICIARY_HEADINGS[field]),
    ...rows.map(({ cells }) => cells),
  ];
  return { ok: true, value: { sheet: SHEET, table, issues } };
}

const SHEET = 'Bénéficiaires';

const EMPTY_ROW: BeneficiaryIssue = { field: null, code: 'empty-row', effect: 'refused', expected: 'somebody' };
