import { dayNumber } from '../../day-number.ts';
import { codeOfLabel } from '../codes/code-of-label.ts';
import type { PlaceCodeField, PlaceCodes } from '../codes/place-codes.ts';
import { parseHours } from '../hours/parse-hours.ts';
import type { Position } from '../place.ts';
import { isInFrance } from '../territory/is-in-france.ts';
import type { FieldReader } from './field-reader.ts';
import { phoneOf } from './phone-of.ts';
import type { SourceValue } from '../../source-rows/source-value.ts';

/** The values of a list, however it is written: JSON, bars, semicolons. */
export function partsOf(value: SourceValue | undefined): readonly string[] {
  if (value === undefined) return [];
  if (value.list !== null) return value.list;
  const bare = value.text.replaceAll(/^[[{]\s*|\s*[\]}]$/g, '');
  const separator = bare === value.text ? /[|;]/ : /[|;,]/;
  return bare
    .split(separator)
    .map((part) => part.trim().replaceAll(/^["']|["']$/g, ''))
    .filter((part) => part !== '');
}

/** What the values of a column are codes of, field by field, and the values that are codes of none. */
interface ReadCodes {
  readonly codes: { readonly [F in PlaceCodeField]?: readonly PlaceCodes[F][] };
  readonly unknown: readonly string[];
}

/** Reads a column whose values are codes of one of these fields. */
export function readCodes(reader: FieldReader, fields: readonly PlaceCodeField[], names: readonly string[]): ReadCodes {
  const value = reader.find(...names);
  const known = (text: string): PlaceCodeField | undefined =>
    fields.find((field) => codeOfLabel(field, text) !== undefined);
  const codes = new Map<PlaceCodeField, Set<string>>(fields.map((field) => [field, new Set()]));
  const unknown: string[] = [];
  for (const part of partsOf(value)) {
    // Some files part values with commas, which no label holds.
    const pieces = known(part) === undefined ? part.split(',').map((piece) => piece.trim()) : [part];
    for (const piece of pieces.some((one) => known(one) !== undefined) ? pieces : [part]) {
      const field = known(piece);
      const code = field === undefined ? undefined : codeOfLabel(field, piece);
      if (field !== undefined && code !== undefined) codes.get(field)?.add(code);
      else if (value !== undefined) {
        unknown.push(piece);
        reader.note(value, 'unknown-value', 'value-kept-beside', 'a value of the standard', piece);
      }
    }
  }
  return { codes: Object.fromEntries([...codes].map(([field, found]) => [field, [...found]])), unknown };
}

/** Both coordinates, where they are in France and in that department’s territory; what is not is reported and left out. */
export function readPosition(reader: FieldReader, department: string | null): Position | undefined {
  const [latitude, longitude] = [reader.find('latitude'), reader.find('longitude')];
  if (latitude === undefined && longitude === undefined) return undefined;
  const [lat, lon] = [degrees(latitude), degrees(longitude)];
  const broken = lat === null ? (latitude ?? longitude) : lon === null ? (longitude ?? latitude) : undefined;
  if (lat === null || lon === null) {
    if (broken !== undefined) reader.note(broken, 'invalid', 'value-left-out', 'latitude and longitude in degrees');
    return undefined;
  }
  if (isInFrance({ lat, lon }, department)) return { lat, lon };
  const swapped = isInFrance({ lat: lon, lon: lat }, department);
  if (latitude !== undefined)
    reader.note(
      latitude,
      swapped ? 'swapped-coordinates' : 'coordinates-elsewhere',
      'value-left-out',
      department === null ? 'a place in France' : `a place in the territory of ${department}`,
      `${lat}, ${lon}`,
    );
  return undefined;
}

function degrees(value: SourceValue | undefined): number | null {
  return value !== undefined && /^[+-]?\d{1,3}(?:[.,]\d*)?$/.test(value.text)
    ? Number(value.text.replace(',', '.'))
    : null;
}

export function readPhone(reader: FieldReader, ...names: readonly string[]): string | undefined {
  const value = reader.find(...names);
  if (value === undefined) return undefined;
  const phone = phoneOf(value.text);
  if (phone === null) reader.note(value, 'invalid', 'value-left-out', 'a phone number');
  else if (phone.mended) reader.note(value, 'invalid', 'value-mended', phone.number);
  return phone?.number;
}

export function readEmails(reader: FieldReader, ...names: readonly string[]): readonly string[] {
  const value = reader.find(...names);
  if (value === undefined) return [];
  const parts = partsOf(value).flatMap((part) => part.replace(/^mailto:/i, '').split(/[\s,]+/));
  return kept(reader, value, parts, /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]{2,}$/, 'an e-mail address');
}

export function readSites(reader: FieldReader, ...names: readonly string[]): readonly string[] {
  const value = reader.find(...names);
  if (value === undefined) return [];
  const parts = value.list ?? value.text.split(/\||[\s;,]+(?=https?:|www\.)/i).map((part) => part.trim());
  const mended = parts.map((part) => {
    if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/?#]\S*)?$/i.test(part)) return part;
    reader.note(value, 'invalid', 'value-mended', `https://${part}`, part);
    return `https://${part}`;
  });
  return kept(reader, value, mended, /^https?:\/\/[^\s/?#@]+\.[^\s/?#@]+(?:[/?#]\S*)?$/i, 'an address on the web');
}

/** A day, also where a time follows or the day comes first. */
export function readDay(reader: FieldReader, ...names: readonly string[]): string | undefined {
  const value = reader.find(...names);
  if (value === undefined) return undefined;
  const [, date, month, year] = /^(\d\d)\/(\d\d)\/(\d{4})(?!\d)/.exec(value.text) ?? [];
  const day = date === undefined ? value.text.slice(0, 10) : `${year}-${month}-${date}`;
  if (dayNumber(day) === null || /^\d/.test(value.text.slice(10))) {
    reader.note(value, 'invalid', 'value-left-out', 'YYYY-MM-DD');
    return undefined;
  }
  if (date !== undefined) reader.note(value, 'invalid', 'value-mended', day);
  return day;
}

/** A code of five signs; where a spreadsheet took the zero in front of it, the zero is put back. */
export function readTerritoryCode(
  reader: FieldReader,
  pattern: RegExp,
  ...names: readonly string[]
): string | undefined {
  const value = reader.find(...names);
  if (value === undefined) return undefined;
  const text = value.text.toUpperCase();
  if (pattern.test(text)) return text;
  if (/^\d{4}$/.test(text) && pattern.test(`0${text}`)) {
    reader.note(value, 'invalid', 'value-mended', `0${text}`);
    return `0${text}`;
  }
  reader.note(value, 'invalid', 'value-left-out', 'five digits');
  return undefined;
}

/** Opening hours, kept as written even where they are not understood. */
export function readHours(reader: FieldReader, ...names: readonly string[]): string | undefined {
  const value = reader.find(...names);
  if (value !== undefined && parseHours(value.text) === null)
    reader.note(value, 'hours-not-understood', 'value-kept', 'OpenStreetMap opening_hours');
  return value?.text;
}

function kept(
  reader: FieldReader,
  value: SourceValue,
  parts: readonly string[],
  pattern: RegExp,
  expected: string,
): readonly string[] {
  return [...new Set(parts)].filter((part) => {
    if (part === '') return false;
    if (pattern.test(part)) return true;
    reader.note(value, 'invalid', 'value-left-out', expected, part);
    return false;
  });
}
