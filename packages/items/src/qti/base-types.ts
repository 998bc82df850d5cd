import type { BaseType } from '../item/item.ts';

/** What a single value of a base type is in JSON: how to know one, and how to say what was expected. */
interface BaseTypeRule {
  readonly is: (value: unknown) => boolean;
  readonly expected: string;
}

/** The table of QTI 3 base types, as values of JSON; `intOrIdentifier` is not used here. */
export const BASE_TYPES: Readonly<Record<BaseType, BaseTypeRule>> = {
  boolean: { is: (value) => typeof value === 'boolean', expected: 'true or false' },
  identifier: { is: isIdentifier, expected: 'an identifier: some characters, without a space' },
  integer: { is: Number.isInteger, expected: 'an integer' },
  float: { is: Number.isFinite, expected: 'a number' },
  string: { is: isText, expected: 'a text' },
  uri: { is: (value) => isIdentifier(value), expected: 'an address' },
  file: { is: isFile, expected: '{ data, mime, name? }' },
  duration: {
    is: (value) => isText(value) && /^P(?=.)(?:\d+[YMWD])*(?:T(?:\d+(?:\.\d+)?[HMS])+)?$/u.test(value),
    expected: 'a duration of ISO 8601, PT90S',
  },
  point: { is: (value) => isCouple(value, Number.isInteger), expected: 'two integers' },
  pair: { is: (value) => isCouple(value, isIdentifier), expected: 'two identifiers' },
  directedPair: { is: (value) => isCouple(value, isIdentifier), expected: 'two identifiers, from and to' },
};

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isIdentifier(value: unknown): boolean {
  return isText(value) && /^\S+$/u.test(value);
}

function isFile(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { data, mime, name } = value as Readonly<Record<string, unknown>>;
  return isText(data) && isText(mime) && (name === undefined || isText(name));
}

function isCouple(value: unknown, isMember: (member: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length === 2 && value.every(isMember);
}
