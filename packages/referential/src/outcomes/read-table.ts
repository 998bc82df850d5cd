import { BAND_ORDER } from '../band-order.ts';
import { COMPETENCE_CODES } from '../competence-codes.ts';
import type { CompetenceCode } from '../ids.ts';
import type { Band } from '../levels.ts';
import { TABLE } from './table.ts';

/** One token of the table with what its place says. */
export interface Row {
  readonly competence: CompetenceCode;
  /** Two digits, from 01 in each competence. */
  readonly number: string;
  readonly band: Band;
  readonly token: string;
}

/** The rows of one of the two lists, in the order of their codes. */
export function readTable(list: 'statements' | 'outcomes'): readonly Row[] {
  return COMPETENCE_CODES.flatMap((competence) =>
    BAND_ORDER.flatMap((band, index) => tokens(TABLE[competence][list][index]).map((token) => ({ band, token }))).map(
      (row, index) => ({ ...row, competence, number: String(index + 1).padStart(2, '0') }),
    ),
  );
}

function tokens(cell: string | undefined): readonly string[] {
  return cell === undefined || cell === '' ? [] : cell.split(' ');
}
