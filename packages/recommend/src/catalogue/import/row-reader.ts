import { excerpt } from '../../source-rows/excerpt.ts';
import type { SourceValue } from '../../source-rows/source-value.ts';
import type { FieldName } from './field-name.ts';
import type { ResourceIssue } from './resource-issue.ts';
import type { SourceRow } from './source-row.ts';

/** Reads the fields of one row, and gathers what is wrong with them. */
export interface RowReader {
  readonly find: (field: FieldName) => SourceValue | undefined;
  /** The codes that a list stands for; what stands for none is said and left out. Undefined where the row tells nothing. */
  readonly codes: <T>(field: FieldName, codeOf: (text: string) => T | undefined, expected: string) => T[] | undefined;
  /** The code that a value stands for. */
  readonly code: <T>(field: FieldName, codeOf: (text: string) => T | undefined, expected: string) => T | undefined;
  readonly note: (
    value: SourceValue,
    code: ResourceIssue['code'],
    effect: ResourceIssue['effect'],
    expected: string,
    part?: string,
  ) => void;
  readonly missing: (field: FieldName, effect: ResourceIssue['effect'], expected: string) => void;
  readonly issues: () => readonly ResourceIssue[];
}

/** Parts the values of a list written in one cell. */
const BETWEEN = /[|;,\n]/;

export function rowReader({ line, column, values, issues: before }: SourceRow): RowReader {
  const issues: ResourceIssue[] = [...before];
  return { find, codes, code, note, missing, issues: () => issues };

  function find(field: FieldName): SourceValue | undefined {
    return values?.[field];
  }

  function codes<T>(field: FieldName, codeOf: (text: string) => T | undefined, expected: string): T[] | undefined {
    const found = find(field);
    if (found === undefined) return undefined;
    const parts = (found.list ?? found.text.split(BETWEEN)).map((part) => part.trim()).filter((part) => part !== '');
    const known = new Set<T>();
    for (const part of parts) {
      const one = codeOf(part);
      if (one === undefined) note(found, 'unknown-value', 'value-left-out', expected, part);
      else known.add(one);
    }
    return known.size === 0 ? undefined : [...known];
  }

  function code<T>(field: FieldName, codeOf: (text: string) => T | undefined, expected: string): T | undefined {
    const found = find(field);
    if (found === undefined) return undefined;
    const known = codeOf(found.text);
    if (known === undefined) note(found, 'unknown-value', 'value-left-out', expected);
    return known;
  }

  function note(
    { field, text, line: at, column: cell }: SourceValue,
    issue: ResourceIssue['code'],
    effect: ResourceIssue['effect'],
    expected: string,
    part: string = text,
  ): void {
    issues.push({ code: issue, effect, line: at, column: cell, field, value: excerpt(part), expected });
  }

  function missing(field: FieldName, effect: ResourceIssue['effect'], expected: string): void {
    issues.push({ code: 'missing', effect, line, column, field, value: '', expected });
  }
}
