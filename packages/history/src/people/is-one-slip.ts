/** Letters; shorter words differ by one too easily: Léa, Léo. */
export const SHORTEST_SLIP = 4;

/**
 * Whether two folded words differ by one slip of the hand: a letter too many, missing or changed, or two neighbours swapped. An `e` more
 * at the end is none: Louis and Louise are two people.
 */
export function isOneSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < SHORTEST_SLIP || long.length > short.length + 1 || short === long) return false;
  let at = 0;
  while (short[at] === long[at] && at < short.length) at += 1;
  if (long.length > short.length)
    return short.slice(at) === long.slice(at + 1) && !(at === short.length && long[at] === 'e');
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
}
