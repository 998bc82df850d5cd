import { ScoringError } from '../scoring-error.ts';

/** The fields of a JSON object of unknown origin. */
export type Fields = Readonly<Record<string, unknown>>;

/** An object whose named fields are numbers. */
export function numbersAt(value: unknown, field: string, names: readonly string[]): Fields {
  const object = objectAt(value, field);
  for (const name of names) numberAt(object[name], `${field}.${name}`);
  return object;
}

/** An object, its fields unknown. */
export function objectAt(value: unknown, field: string): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : refuseKind(field, 'an object');
}

/** A list, its members checked one by one. */
export function listAt(
  value: unknown,
  field: string,
  member: (one: unknown, place: string) => void = () => undefined,
): readonly unknown[] {
  if (!Array.isArray(value)) return refuseKind(field, 'a list');
  for (const [i, one] of value.entries()) member(one, `${field}[${i}]`);
  return value;
}

/** An object used as a table: any names, each value checked. */
export function tableAt(value: unknown, field: string, entry: (one: unknown, place: string) => void): void {
  for (const [name, one] of Object.entries(objectAt(value, field))) entry(one, `${field}.${name}`);
}

export function textAt(value: unknown, field: string): void {
  if (typeof value !== 'string') refuseKind(field, 'a text');
}

export function numberAt(value: unknown, field: string): void {
  if (typeof value !== 'number') refuseKind(field, 'a number');
}

export function booleanAt(value: unknown, field: string): void {
  if (typeof value !== 'boolean') refuseKind(field, 'true or false');
}

/** Checks a field that may be absent. */
export function ifThere(value: unknown, field: string, check: (value: unknown, field: string) => void): void {
  if (value !== undefined) check(value, field);
}

/** The typed error for a field of the wrong kind. */
export function refuseKind(field: string, expected: string): never {
  throw new ScoringError('invalid-design', field, expected);
}
