import { dayNumber } from '../../day-number.ts';
import type { Issue } from '../../schema/parse-result.ts';
import { codesOf } from '../codes/labels-of.ts';
import type { PlaceCodeField } from '../codes/place-codes.ts';
import type { PlaceQuery } from './place-query.ts';

const MOST = 1000;
const FIELDS = [
  'services',
  'care',
  'publics',
  'fees',
  'programmes',
  'access',
  'ways',
] as const satisfies readonly PlaceCodeField[];

/** What is wrong with a query, field by field. */
export function queryIssues(query: PlaceQuery): readonly Issue[] {
  const issues: Issue[] = [];
  const invalid = (path: string, expected: string): void => {
    issues.push({ code: 'invalid', path, expected });
  };
  const { near, at, count, within, openNow } = query;
  if ('lat' in near) {
    if (!(Math.abs(near.lat) <= 90)) invalid('/near/lat', 'degrees, −90 to 90');
    if (!(Math.abs(near.lon) <= 180)) invalid('/near/lon', 'degrees, −180 to 180');
  }
  if (at !== undefined) {
    if (dayNumber(at.day) === null) invalid('/at/day', 'YYYY-MM-DD');
    if (!(Number.isInteger(at.minutes) && at.minutes >= 0 && at.minutes < 1440))
      invalid('/at/minutes', 'minutes, 0 to 1439');
  }
  if (openNow === true && at === undefined)
    issues.push({ code: 'missing', path: '/at', expected: 'a time, to know what is open' });
  if (count !== undefined && !(Number.isInteger(count) && count >= 1 && count <= MOST))
    invalid('/count', `a whole number, 1 to ${MOST}`);
  if (within !== undefined && !(within >= 0)) invalid('/within', 'metres, from 0');
  for (const field of FIELDS) {
    const known: readonly string[] = codesOf(field);
    for (const [index, code] of (query[field] ?? []).entries())
      if (!known.includes(code)) invalid(`/${field}/${index}`, known.join(' or '));
  }
  return issues;
}
