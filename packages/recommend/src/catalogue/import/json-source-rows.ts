import { isAboutTheFile } from '../../json-rows/json-row.ts';
import { readJsonRows } from '../../json-rows/read-json-rows.ts';
import { excerpt } from '../../source-rows/excerpt.ts';
import { textsOf } from '../../source-rows/texts-of.ts';
import type { SourceValue } from '../../source-rows/source-value.ts';
import type { Chunks } from '../../source-rows/chunks.ts';
import type { FieldName } from './field-name.ts';
import { fieldOfColumn } from './field-of-column.ts';
import type { ImportOptions } from './import-options.ts';
import type { ResourceIssue } from './resource-issue.ts';
import type { SourceRow } from './source-row.ts';

/** An object of a file, as it is and as a row. */
export interface JsonSourceRow extends SourceRow {
  readonly whole: Readonly<Record<string, unknown>> | null;
}

/** What tells both languages at once: `{ "fr": …, "en": … }`. */
const ENGLISH: Readonly<Partial<Record<FieldName, FieldName>>> = {
  title: 'titleEn',
  summary: 'summaryEn',
  where: 'whereEn',
};

/** The objects of a JSON file as rows; each member that no field is called is said once. */
export async function* jsonSourceRows(chunks: Chunks, options: ImportOptions): AsyncGenerator<JsonSourceRow> {
  const fieldOf = fieldOfColumn(options.columns);
  const said = new Set<string>();
  for await (const { line, column, value, issue } of readJsonRows(chunks)) {
    const at = { line, column };
    if (value === null || issue !== null) {
      const code = issue ?? 'not-json';
      yield {
        ...at,
        values: null,
        whole: null,
        isHeader: isAboutTheFile(code),
        issues: [
          {
            ...at,
            code,
            effect: code === 'list-left-out' ? 'value-left-out' : 'row-left-out',
            field: '',
            value: '',
            expected: '{ … }',
          },
        ],
      };
      continue;
    }
    const values: Partial<Record<FieldName, SourceValue>> = {};
    const issues: ResourceIssue[] = [];
    for (const [name, found] of Object.entries(value)) {
      const field = fieldOf(name);
      if (field === 'passed-over' || found === null || found === '') continue;
      if (field === null) {
        if (said.has(name)) continue;
        said.add(name);
        issues.push({
          ...at,
          code: 'unknown-column',
          effect: 'value-left-out',
          field: excerpt(name),
          value: '',
          expected: 'the name of a field',
        });
        continue;
      }
      const english = ENGLISH[field];
      if (english !== undefined && isObject(found)) {
        put(field, name, found['fr']);
        put(english, name, found['en']);
      } else put(field, name, found);
    }
    yield { ...at, values, whole: value, issues };

    function put(field: FieldName, name: string, found: unknown): void {
      if (found === undefined || found === null) return;
      const read = textsOf(found);
      if (read === null) {
        issues.push({
          ...at,
          code: 'invalid',
          effect: 'value-left-out',
          field: excerpt(name),
          value: excerpt(JSON.stringify(found) ?? ''),
          expected: 'a text, a number or a list of texts',
        });
        return;
      }
      const { texts, isList } = read;
      const text = texts.join(field.startsWith('summary') ? '\n' : '|');
      if (text !== '') values[field] ??= { ...at, field: name, text, list: isList ? texts : null };
    }
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
