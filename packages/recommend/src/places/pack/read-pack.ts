import { isDepartment } from '../../is-department.ts';
import { dayNumber } from '../../day-number.ts';
import type { Issue, ParseResult } from '../../schema/parse-result.ts';
import type { Place } from '../place.ts';
import { indexInOrder, type PlacesIndex } from '../search/places-index.ts';
import { isTreeOrder } from '../search/tree-order.ts';
import type { PackSource, PlacesPack } from './places-pack.ts';
import { readPlace } from './read-place.ts';

/** A pack that was read, ready to be searched. */
export interface OpenPack extends Omit<PlacesPack, 'places'> {
  readonly index: PlacesIndex;
}

const MOST_PLACES = 200_000;
const MOST_ISSUES = 20;

/**
 * Reads a pack, as text or as parsed JSON. One that is malformed is refused whole, with the fields that are wrong (the first twenty): a
 * pack is written by a program, half of one is not to be trusted.
 */
export function readPack(given: unknown): ParseResult<OpenPack> {
  const value = typeof given === 'string' ? parsed(given) : given;
  const issues: Issue[] = [];
  const invalid = (path: string, expected: string): void => {
    if (issues.length < MOST_ISSUES) issues.push({ code: 'invalid', path, expected });
  };
  if (!isRecord(value))
    return { ok: false, issues: [{ code: 'invalid', path: '', expected: 'a pack of places, as JSON' }] };
  if (value['schema'] !== 'jalon.places-pack/1')
    return { ok: false, issues: [{ code: 'invalid', path: '/schema', expected: 'jalon.places-pack/1' }] };
  const { departments, made, sources, places } = value;
  if (!isListOf(departments, (one) => typeof one === 'string' && isDepartment(one)))
    invalid('/departments', 'codes of departments');
  if (typeof made !== 'string' || dayNumber(made) === null) invalid('/made', 'YYYY-MM-DD');
  if (!isListOf(sources, isSource)) invalid('/sources', 'where the places come from');
  if (!Array.isArray(places) || places.length > MOST_PLACES) invalid('/places', `at most ${MOST_PLACES} places`);
  const read = Array.isArray(places) && places.length <= MOST_PLACES ? placesOf(places, invalid) : [];
  const [issue, ...more] = issues;
  if (issue !== undefined) return { ok: false, issues: [issue, ...more] };
  const index = indexInOrder(read);
  const last = read.findLastIndex(({ position }) => position !== undefined);
  if (last >= index.points.x.length || !isTreeOrder(index.points))
    return { ok: false, issues: [{ code: 'invalid', path: '/places', expected: 'places in the order of the index' }] };
  return {
    ok: true,
    value: {
      schema: 'jalon.places-pack/1',
      departments: departments as readonly string[],
      made: made as string,
      sources: sources as readonly PackSource[],
      index,
    },
  };
}

function placesOf(values: readonly unknown[], invalid: (path: string, expected: string) => void): readonly Place[] {
  const ids = new Set<string>();
  return values.flatMap((value, at) => {
    const place = readPlace(value, `/places/${at}`, invalid);
    if (place === null) return [];
    if (ids.has(place.id)) invalid(`/places/${at}/id`, 'an identifier of its own');
    ids.add(place.id);
    return [place];
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function isSource(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { name, places, updated, licence } = value;
  const dated = updated === null || (typeof updated === 'string' && dayNumber(updated) !== null);
  const named = name === null || typeof name === 'string';
  return named && dated && Number.isInteger(places) && typeof licence === 'string' && Object.keys(value).length === 4;
}

function isListOf(value: unknown, is: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(is);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
