import type { CsvIssue } from '../../csv/csv-row.ts';
import type { JsonRow } from '../../json-rows/json-row.ts';

/** Something wrong in a file of resources, and what became of it. */
export interface ResourceIssue {
  /**
   * Beside those of `@jalon/recommend/csv` and of JSON (`not-json`, `not-an-object`, `nothing`, `list-left-out`, `after-the-end`, `cut-short`):
   * - `missing`: a field without which there is no entry, or that another field stands for.
   * - `invalid`: a value that is not of its field.
   * - `unknown-value`: a value that no code stands for.
   * - `unknown-column`: a column that no field is called; its cells are not read.
   * - `one-language`: told in French or in English only; the same text stands for both.
   * - `shortened`: a text longer than an entry holds.
   * - `wider-territory`: a town is told, and an entry is bound to departments: it is bound to that of the town.
   * - `not-public`: the entry is not for everybody to see.
   * - `repeated`: another row says exactly the same.
   * - `too-many`: more entries than `maxResources`.
   */
  readonly code:
    | CsvIssue['code']
    | NonNullable<JsonRow['issue']>
    | 'missing'
    | 'invalid'
    | 'unknown-value'
    | 'unknown-column'
    | 'one-language'
    | 'shortened'
    | 'wider-territory'
    | 'not-public'
    | 'repeated'
    | 'too-many';
  /** What became of it: whether there is no entry, or an entry without that value, or with what stands for it. */
  readonly effect: 'row-left-out' | 'value-left-out' | 'value-mended' | 'value-kept';
  /** From 1. */
  readonly line: number;
  /** Which column of a table, or where the object begins in JSON; from 1. */
  readonly column: number;
  /** As the file calls it; '' where it is the whole row. */
  readonly field: string;
  /** The beginning of what was found. */
  readonly value: string;
  readonly expected: string;
}
