import { minimumStringDistance } from '../../measures/minimum-string-distance.ts';
import { slipsBetween } from '../../text/tolerance/slips-between.ts';

/** Facts and ids come by the dozen: more than this are not read. */
const MANY = 6;

/** What people write for an operator, from other languages or from their own. */
const OPERATORS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['=', 'eq'],
  ['==', 'eq'],
  ['===', 'eq'],
  ['is', 'eq'],
  ['!=', 'ne'],
  ['!==', 'ne'],
  ['<>', 'ne'],
  ['<', 'lt'],
  ['<=', 'lte'],
  ['>', 'gt'],
  ['>=', 'gte'],
  ['includes', 'contains'],
]);

/** Of a long list of facts or ids that could stand there, the two that are nearest to what does. Any other sentence is left as it is. */
export function nearestNames(expected: string, received: string): string {
  const list = /^one of (\S+(?:, \S+)+)$/u.exec(expected)?.[1] ?? '';
  const names = list.split(', ');
  if (names.length <= MANY) return expected;
  const nearest = names.toSorted((a, b) => far(a, received) - far(b, received)).slice(0, 2);
  return `one of ${nearest.join(', ')}…`;
}

/** The name of the list that was meant, where what stands there is only a slip away from it; else null. */
export function meantName(expected: string, received: string): string | null {
  const names = expected.replace(/^one of /u, '').split(', ');
  if (!received.startsWith('"') || names.some((name) => /\s/u.test(name))) return null;
  const written = received.replaceAll('"', '').trim().toLowerCase();
  const sign = OPERATORS.get(written);
  if (sign !== undefined && names.includes(sign)) return sign;
  const near = names.flatMap((name) => {
    // A third of the letters at most; any other word is another word.
    const found = slipsBetween(name.toLowerCase(), written, Math.max(1, Math.floor(name.length / 3)));
    return found === null || found.distance >= written.length ? [] : [{ name, distance: found.distance }];
  });
  return near.toSorted((a, b) => a.distance - b.distance)[0]?.name ?? null;
}

function far(name: string, received: string): number {
  return minimumStringDistance(name.toLowerCase(), received.replaceAll('"', '').trim().toLowerCase());
}
