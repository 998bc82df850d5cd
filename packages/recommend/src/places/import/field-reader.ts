import { excerpt } from '../../source-rows/excerpt.ts';
import type { SourceValue } from '../../source-rows/source-value.ts';
import type { PlaceIssue } from './place-issue.ts';
import type { SourceRecord } from './source-record.ts';

/** Signs of the longest value that is kept. */
const LONGEST = 2000;

/** Reads the fields of one row and gathers what is wrong with them. */
export interface FieldReader {
  /** The first of these fields that has a value. */
  readonly find: (...names: readonly string[]) => SourceValue | undefined;
  readonly text: (...names: readonly string[]) => string | undefined;
  readonly note: (
    value: SourceValue,
    code: PlaceIssue['code'],
    effect: PlaceIssue['effect'],
    expected: string,
    part?: string,
  ) => void;
  /** A field without which there is no place. */
  readonly missing: (field: string, expected: string) => void;
  readonly issues: () => readonly PlaceIssue[];
}

export function fieldReader({ line, value, issues: before }: SourceRecord): FieldReader {
  const issues: PlaceIssue[] = [...before];
  return { find, text: (...names) => find(...names)?.text, note, missing, issues: () => issues };

  function find(...names: readonly string[]): SourceValue | undefined {
    for (const name of names) {
      const found = value?.(name);
      if (found === undefined) continue;
      if (found.text.length <= LONGEST) return found;
      note(found, 'invalid', 'value-left-out', `at most ${LONGEST} signs`);
    }
    return undefined;
  }

  function note(
    { field, text, line: at, column }: SourceValue,
    code: PlaceIssue['code'],
    effect: PlaceIssue['effect'],
    expected: string,
    part: string = text,
  ): void {
    issues.push({ code, effect, line: at, column, field, value: excerpt(part), expected });
  }

  function missing(field: string, expected: string): void {
    issues.push({ code: 'missing', effect: 'row-left-out', line, column: 1, field, value: '', expected });
  }
}
