import type { ParseResult } from '../../schema/parse-result.ts';
import type { Loaded, Problem } from './problem.ts';
import { readFile } from './read-file.ts';
import { readJson } from './read-json.ts';

/** Reads a JSON list, bare or under the given name, item by item; what is wrong with one item stops no other. */
export function loadList<T>(file: string, name: string, parse: (item: unknown) => ParseResult<T>): Loaded<T> {
  const json = readJson(readFile(file));
  if (!json.ok) return { items: [], problems: [{ file, ...json.place, code: 'not-json', path: '', expected: 'JSON' }] };
  const { value, placeOf } = json;
  const isNamed = typeof value === 'object' && value !== null && Object.hasOwn(value, name);
  const root = isNamed ? `/${name}` : '';
  const list: unknown = isNamed ? (value as Readonly<Record<string, unknown>>)[name] : value;
  if (!Array.isArray(list))
    return {
      items: [],
      problems: [{ file, ...placeOf(root), code: 'invalid', path: root, expected: `a list, or {"${name}": […]}` }],
    };
  const items: T[] = [];
  const problems: Problem[] = [];
  for (const [index, item] of list.entries()) {
    const result = parse(item);
    if (result.ok) items.push(result.value);
    else
      for (const issue of result.issues) {
        const path = `${root}/${index}${issue.path}`;
        problems.push({ file, ...placeOf(path), code: issue.code, path, expected: issue.expected });
      }
  }
  return { items, problems };
}
