import type { BaseType, ResponseDeclaration } from '../item/item.ts';
import type { ResponseValue } from '../item/item-type.ts';
import { received } from '../schema/at-path.ts';
import type { Parsed, SchemaIssue } from '../schema/schema-issue.ts';
import { BASE_TYPES } from './base-types.ts';

/**
 * The value of a response given in QTI's JSON form, or what is wrong in it. An empty text and an empty container are null, as in
 * QTI: nothing was answered.
 */
export function fromQtiResponse(declaration: ResponseDeclaration, input: unknown): Parsed<ResponseValue> {
  const { baseType, cardinality } = declaration;
  const refuse = (path: string, expected: string, at: readonly (string | number)[]): Parsed<never> => {
    const issue: SchemaIssue = { path, expected, received: received(input, at) };
    return { ok: false, errors: [issue] };
  };
  const nothing: Parsed<ResponseValue> = { ok: true, value: null };
  if (!isRecord(input)) return refuse('', '{ base }, { list } or { record }', []);
  if (Object.hasOwn(input, 'base') && input['base'] === null) return nothing;
  if (cardinality === 'single') {
    const value = typed(input['base'], baseType);
    if (value === '') return nothing;
    return BASE_TYPES[baseType].is(value)
      ? { ok: true, value: value as ResponseValue }
      : refuse(`/base/${baseType}`, BASE_TYPES[baseType].expected, ['base', baseType]);
  }
  if (cardinality === 'record') return recordFrom(input['record'], baseType, refuse);
  const list = typed(input['list'], baseType);
  if (!Array.isArray(list)) return refuse(`/list/${baseType}`, 'a list', ['list', baseType]);
  const wrong = list.findIndex((value) => !BASE_TYPES[baseType].is(value));
  if (wrong >= 0) {
    return refuse(`/list/${baseType}/${wrong}`, BASE_TYPES[baseType].expected, ['list', baseType, wrong]);
  }
  return list.length === 0 ? nothing : { ok: true, value: list as unknown as ResponseValue };
}

function recordFrom(
  fields: unknown,
  baseType: BaseType,
  refuse: (path: string, expected: string, at: readonly (string | number)[]) => Parsed<never>,
): Parsed<ResponseValue> {
  if (!Array.isArray(fields)) return refuse('/record', 'a list of { name, base }', ['record']);
  const entries: (readonly [string, string])[] = [];
  for (const [at, field] of (fields as readonly unknown[]).entries()) {
    const name = isRecord(field) ? field['name'] : undefined;
    const value = isRecord(field) ? typed(field['base'], baseType) : undefined;
    if (typeof name !== 'string' || name === '__proto__' || entries.some(([other]) => other === name)) {
      return refuse(`/record/${at}/name`, 'a name that no other has', ['record', at, 'name']);
    }
    // A field of a record may hold another base type in QTI; ours hold texts.
    if (typeof value !== 'string' || !BASE_TYPES[baseType].is(value)) {
      return refuse(`/record/${at}/base/${baseType}`, BASE_TYPES[baseType].expected, ['record', at, 'base', baseType]);
    }
    entries.push([name, value]);
  }
  return { ok: true, value: entries.length === 0 ? null : Object.fromEntries(entries) };
}

/** What stands under the name of the base type, and under no other. */
function typed(value: unknown, baseType: BaseType): unknown {
  return isRecord(value) && Object.keys(value).length === 1 && Object.hasOwn(value, baseType)
    ? value[baseType]
    : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
