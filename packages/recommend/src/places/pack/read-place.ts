import { dayNumber } from '../../day-number.ts';
import { codesOf } from '../codes/labels-of.ts';
import type { PlaceCodeField } from '../codes/place-codes.ts';
import type { Place } from '../place.ts';

const LONGEST = 2000;
const CODE_FIELDS = [
  'services',
  'publics',
  'care',
  'fees',
  'programmes',
  'access',
  'ways',
  'travel',
] as const satisfies readonly PlaceCodeField[];
const WEB = /^https?:\/\/[^\s/?#@]+(?:[/?#]\S*)?$/i;

type Check = readonly [expected: string, holds: (value: unknown) => boolean];

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= LONGEST;
const matches = (pattern: RegExp) => (value: unknown) => isText(value) && pattern.test(value);
const isListOf = (is: (one: unknown) => boolean) => (value: unknown) =>
  Array.isArray(value) && value.length <= 200 && value.every(is);
const TEXT: Check = ['a text', isText];

/** What each field holds, where it is told. */
const CHECKS: Readonly<Record<string, Check>> = {
  schema: ['jalon.place/1', (value) => value === 'jalon.place/1'],
  id: TEXT,
  name: TEXT,
  commune: TEXT,
  insee: ['five signs', matches(/^(?:\d\d|2[AB])\d{3}$/)],
  postcode: ['five digits', matches(/^\d{5}$/)],
  address: TEXT,
  position: ['degrees', isPosition],
  phone: ['+ and digits', matches(/^\+?\d{2,15}$/)],
  emails: ['e-mail addresses', isListOf(matches(/^[^\s@<>]+@[^\s@<>]+$/))],
  sites: ['addresses on the web', isListOf(matches(WEB))],
  hours: TEXT,
  appointment: ['an address on the web', matches(WEB)],
  accessibility: ['an address on the web', matches(WEB)],
  labels: ['texts', isListOf(isText)],
  kinds: ['texts', isListOf(isText)],
  updated: ['YYYY-MM-DD', (value) => typeof value === 'string' && dayNumber(value) !== null],
  source: TEXT,
  unknown: ['texts by field', isUnknown],
};

/** A place as a pack writes it, made whole; `null` where a field is wrong, which `invalid` was told. */
export function readPlace(
  value: unknown,
  path: string,
  invalid: (path: string, expected: string) => void,
): Place | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    invalid(path, 'a place');
    return null;
  }
  let sound = true;
  const refuse = (field: string, expected: string): void => {
    sound = false;
    invalid(`${path}/${field}`, expected);
  };
  for (const field of ['id', 'name']) if (!Object.hasOwn(value, field)) refuse(field, 'a text');
  for (const [field, one] of Object.entries(value)) {
    if (isCodeField(field)) {
      const codes: readonly string[] = codesOf(field);
      if (!isListOf((code) => codes.includes(code as string))(one)) refuse(field, `any of ${codes.join(', ')}`);
      continue;
    }
    const check = Object.hasOwn(CHECKS, field) ? CHECKS[field] : undefined;
    if (check === undefined) refuse(field, 'no such field');
    else if (!check[1](one)) refuse(field, check[0]);
  }
  if (!sound) return null;
  const lists = Object.fromEntries(['emails', 'sites', 'labels', 'kinds', ...CODE_FIELDS].map((field) => [field, []]));
  return { ...lists, ...value, schema: 'jalon.place/1' } as unknown as Place;
}

function isCodeField(field: string): field is PlaceCodeField {
  return (CODE_FIELDS as readonly string[]).includes(field);
}

function isPosition(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { lat, lon, ...more } = value as Readonly<Record<string, unknown>>;
  const within = (degrees: unknown, most: number): boolean => typeof degrees === 'number' && Math.abs(degrees) <= most;
  return within(lat, 90) && within(lon, 180) && Object.keys(more).length === 0;
}

function isUnknown(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.entries(value).every(([field, values]) => isCodeField(field) && isListOf(isText)(values))
  );
}
