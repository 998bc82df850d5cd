import { FRAMES } from '../frames/frames.ts';
import type { CrosswalkRow } from './crosswalk-row.ts';
import { CROSSWALKS } from './crosswalks.ts';
import { invertRelation } from './invert-relation.ts';

/**
 * What can be wrong with a table of crosswalks. `dangling`: no frame has this code. `same-frame`: both ends are of one
 * frame. `duplicate`: the two codes are already joined. `inverse-mismatch`: they are, from the other end, by a relation
 * that says otherwise.
 */
export type CrosswalkErrorCode = 'dangling' | 'same-frame' | 'duplicate' | 'inverse-mismatch';

/** One thing wrong with one row. */
export interface CrosswalkError {
  readonly code: CrosswalkErrorCode;
  /** Index of the row, from 0. */
  readonly row: number;
  readonly field: 'from' | 'to' | 'relation';
  readonly found: string;
  readonly expected: string;
}

/** Everything wrong with a table of crosswalks, ours unless another is given; empty when it holds together. */
export function crosswalkErrors(rows: readonly CrosswalkRow[] = CROSSWALKS): readonly CrosswalkError[] {
  const known = new Set<string>(FRAMES.flatMap(({ entries }) => entries.map(({ id }) => id)));
  const seen = new Map<string, CrosswalkRow>();
  return rows.flatMap((row, index) => {
    const errors = alone(row, index, known);
    const again = seen.get(`${row.from} ${row.to}`);
    const back = seen.get(`${row.to} ${row.from}`);
    seen.set(`${row.from} ${row.to}`, row);
    if (again)
      return [...errors, { code: 'duplicate', row: index, field: 'to', found: row.to, expected: 'one row per pair' }];
    if (!back) return errors;
    const expected = invertRelation(back.relation);
    return row.relation === expected
      ? [...errors, { code: 'duplicate', row: index, field: 'to', found: row.to, expected: 'one row per pair' }]
      : [...errors, { code: 'inverse-mismatch', row: index, field: 'relation', found: row.relation, expected }];
  });
}

/** What is wrong with a row by itself. */
function alone(row: CrosswalkRow, index: number, known: ReadonlySet<string>): readonly CrosswalkError[] {
  const dangling = (['from', 'to'] as const)
    .filter((field) => !known.has(row[field]))
    .map((field) => ({
      code: 'dangling' as const,
      row: index,
      field,
      found: row[field],
      expected: 'a code of a known frame',
    }));
  return frameOf(row.from) === frameOf(row.to)
    ? [...dangling, { code: 'same-frame', row: index, field: 'to', found: row.to, expected: 'a code of another frame' }]
    : dangling;
}

function frameOf(id: string): string {
  return id.slice(0, id.indexOf(':'));
}
