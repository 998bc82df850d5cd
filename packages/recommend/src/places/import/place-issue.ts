import type { CsvIssue } from '../../csv/csv-row.ts';
import type { JsonRow } from '../../json-rows/json-row.ts';

/** Something wrong in a file of places, and what became of it. */
export interface PlaceIssue {
  /**
   * Beside those of `@jalon/recommend/csv` and of JSON (`not-json`, `not-an-object`, `nothing`, `list-left-out`, `after-the-end`, `cut-short`):
   * - `missing`: a field without which there is no place.
   * - `invalid`: a value that is not of its field.
   * - `unknown-value`: a value that no code stands for.
   * - `swapped-coordinates`: latitude and longitude are in each other’s place.
   * - `coordinates-elsewhere`: not in France, or not in that territory of it.
   * - `hours-not-understood`: the opening hours are not written as OpenStreetMap’s, or with what is not read here.
   * - `duplicate-id`: another place has that identifier; the one updated last is kept.
   * - `duplicate-place`: another place has the same name and address; the one updated last is kept.
   * - `no-structure`: a service of which no structure is known.
   */
  readonly code:
    | CsvIssue['code']
    | NonNullable<JsonRow['issue']>
    | 'missing'
    | 'invalid'
    | 'unknown-value'
    | 'swapped-coordinates'
    | 'coordinates-elsewhere'
    | 'hours-not-understood'
    | 'duplicate-id'
    | 'duplicate-place'
    | 'no-structure';
  /** What became of it; `kept-beside` is in `place.unknown`. */
  readonly effect: 'row-left-out' | 'value-left-out' | 'value-mended' | 'value-kept-beside' | 'value-kept';
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
