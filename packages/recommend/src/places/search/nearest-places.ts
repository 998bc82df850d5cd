import { isFresh } from '../../is-fresh.ts';
import type { ParseResult } from '../../schema/parse-result.ts';
import type { PlaceCodeField } from '../codes/place-codes.ts';
import type { HoursRule } from '../hours/hours-rule.ts';
import { openNow, openStateOf, type OpenState } from '../hours/open-state.ts';
import { parseHours } from '../hours/parse-hours.ts';
import type { Place, Position } from '../place.ts';
import { maskDemand, meetsAll, meetsDemand, type MaskDemand } from './code-masks.ts';
import { middleOf } from './communes-of.ts';
import { nearestPoints, type NearPoint } from './nearest-points.ts';
import type { PlaceFound, PlaceNotice, PlaceReason } from './place-found.ts';
import type { PlaceQuery } from './place-query.ts';
import type { PlacesIndex } from './places-index.ts';
import { queryIssues } from './query-issues.ts';
import { spherePoint } from './tree-order.ts';

const COUNT = 20;
/** Around the middle of a commune, in metres, unless told: farther is not near it. */
const AROUND_COMMUNE = 50_000;

/**
 * The nearest places that have what is asked for, the nearest first; each says why it is there. Near a commune, they are in the order
 * of their distance from the middle of its places, after those of it that have no position, and none says a distance: nobody is known to
 * be in that middle. What a place says nothing of is not what is asked for, unless `keepUnknown`.
 */
export function nearestPlaces(index: PlacesIndex, query: PlaceQuery): ParseResult<readonly PlaceFound[]> {
  const [issue, ...more] = queryIssues(query);
  if (issue !== undefined) return { ok: false, issues: [issue, ...more] };
  const near = startOf(index, query);
  if (near === null) {
    const path = 'insee' in query.near ? '/near/insee' : '/near/postcode';
    return { ok: false, issues: [{ code: 'invalid', path, expected: 'a commune that has places' }] };
  }
  const count = query.count ?? COUNT;
  const demands = demandsOf(query);
  const search = (wanted: typeof suits, left: number): readonly Near[] => {
    const accepts = (place: number): boolean => wanted(index, place, query, demands);
    const here: Near[] = near.here.filter(accepts).map((place) => ({ index: place, metres: null }));
    const within = query.within ?? ('lat' in query.near ? Number.POSITIVE_INFINITY : AROUND_COMMUNE);
    const around =
      near.from === null || left <= here.length
        ? []
        : nearestPoints(index.points, near.from, { count: left - here.length, within, accepts });
    return [...here, ...around].slice(0, left);
  };
  const found = search(suits, count);
  const all =
    query.keepUnknown === true && found.length < count ? [...found, ...search(maySuit, count - found.length)] : found;
  return { ok: true, value: all.map((one) => foundOf(index, one, query)) };
}

type Near = NearPoint | { readonly index: number; readonly metres: null };

/** Where the search starts from, and the places of the commune that have no position. */
function startOf(
  { places, points }: PlacesIndex,
  { near }: PlaceQuery,
): { readonly from: readonly [number, number, number] | null; readonly here: readonly number[] } | null {
  if ('lat' in near) return { from: spherePoint(near), here: [] };
  const isHere = (place: Place): boolean =>
    'insee' in near ? place.insee === near.insee : place.postcode === near.postcode;
  const inside = [...places.entries()].filter(([, place]) => isHere(place));
  if (inside.length === 0) return null;
  const middle: Position | null = middleOf(inside.flatMap(([, { position }]) => position ?? []));
  const here = inside.filter(([place]) => place >= points.x.length).map(([place]) => place);
  return { from: middle === null ? null : spherePoint(middle), here };
}

function demandsOf(query: PlaceQuery): readonly MaskDemand[] {
  const demand = (
    field: PlaceCodeField,
    codes: readonly string[] | undefined,
    how: 'all' | 'any',
  ): readonly MaskDemand[] => (codes === undefined || codes.length === 0 ? [] : [maskDemand(field, codes, how)]);
  return [
    ...demand('services', query.services, 'all'),
    ...demand('care', query.care, 'all'),
    ...demand('publics', query.publics, 'any'),
    ...demand('fees', query.fees, 'any'),
    ...demand('programmes', query.programmes, 'any'),
    ...demand('access', query.access, 'any'),
    ...demand('ways', query.ways, 'any'),
  ];
}

/** Whether a place tells that it has all that is asked for. */
function suits(index: PlacesIndex, at: number, query: PlaceQuery, demands: readonly MaskDemand[]): boolean {
  if (!meetsAll(index.masks, at, demands)) return false;
  if (query.audience !== 'mediator' && index.receives[at] !== 1) return false;
  return query.openNow !== true || isOpen(index, at, query) === 'yes';
}

/** Whether a place says nothing of a part of what is asked for, and has the rest. */
function maySuit(index: PlacesIndex, at: number, query: PlaceQuery, demands: readonly MaskDemand[]): boolean {
  if (query.audience !== 'mediator' && index.receives[at] !== 1) return false;
  const met = demands.map((demand) => meetsDemand(index.masks, at, demand));
  if (met.includes(false)) return false;
  const open = query.openNow === true ? isOpen(index, at, query) : 'yes';
  return open !== 'no' && (open === 'unknown' || met.includes('unknown'));
}

function isOpen(index: PlacesIndex, at: number, { at: time }: PlaceQuery): OpenState['open'] {
  const place = index.places[at];
  if (place === undefined || time === undefined) return 'unknown';
  return openNow(hoursOf(index, place), time, index.departments[at] ?? null);
}

function hoursOf({ hours }: PlacesIndex, place: Place): readonly HoursRule[] | null {
  if (place.hours === undefined) return null;
  let rules = hours.get(place.hours);
  if (rules === undefined) {
    rules = parseHours(place.hours);
    hours.set(place.hours, rules);
  }
  return rules;
}

function foundOf(index: PlacesIndex, { index: at, metres }: Near, query: PlaceQuery): PlaceFound {
  const place = index.places[at] as Place;
  const { at: time } = query;
  const hours =
    time === undefined
      ? null
      : place.hours === undefined
        ? ({ open: 'unknown', why: 'not-told' } as const)
        : openStateOf(hoursOf(index, place), time, index.departments[at] ?? null);
  return {
    place,
    metres: 'lat' in query.near ? metres : null,
    because: reasonsOf(place, query, hours?.open ?? null),
    notices: noticesOf(place, time?.day),
    hours,
    phone: place.phone ?? null,
    updated: place.updated ?? null,
  };
}

function reasonsOf(place: Place, query: PlaceQuery, open: 'yes' | 'no' | 'unknown' | null): readonly PlaceReason[] {
  const { near } = query;
  const inCommune =
    ('insee' in near && near.insee === place.insee) || ('postcode' in near && near.postcode === place.postcode);
  const reasons: PlaceReason[] = inCommune ? [{ code: 'in-the-commune' }] : [];
  const add = <C>(
    field: PlaceCodeField,
    wanted: readonly C[] | undefined,
    has: readonly C[],
    reason: (code: C) => PlaceReason,
  ): void => {
    if (wanted === undefined || wanted.length === 0) return;
    if (has.length === 0) reasons.push({ code: 'not-told', field });
    else reasons.push(...wanted.filter((code) => has.includes(code)).map(reason));
  };
  add('services', query.services, place.services, (service) => ({ code: 'offers', service }));
  add('care', query.care, place.care, (care) => ({ code: 'can-care', care }));
  add('publics', query.publics, place.publics, (one) => ({ code: 'addresses', public: one }));
  add('fees', query.fees, place.fees, (fee) => ({ code: 'costs', fee }));
  add('programmes', query.programmes, place.programmes, (programme) => ({ code: 'is-of', programme }));
  add('access', query.access, place.access, (access) => ({ code: 'reached-by', access }));
  add('ways', query.ways, place.ways, (way) => ({ code: 'helps', way }));
  if (query.openNow === true)
    reasons.push(open === 'yes' ? { code: 'open-now' } : { code: 'not-told', field: 'hours' });
  return reasons;
}

function noticesOf({ updated, phone, access, travel }: Place, on: string | undefined): readonly PlaceNotice[] {
  const notices: PlaceNotice[] = [];
  if (!isFresh(updated, on)) notices.push('call-before-coming');
  if (updated === undefined) notices.push('no-date');
  if (phone === undefined) notices.push('no-phone');
  if (access.includes('not-public')) notices.push('not-open-to-public');
  if (access.includes('through-a-professional')) notices.push('through-a-professional');
  if (travel.includes('travelling')) notices.push('travelling');
  return notices;
}
