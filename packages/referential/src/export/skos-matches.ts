import type { CrosswalkRelation, CrosswalkRow } from '../crosswalks/crosswalk-row.ts';
import { invertRelation } from '../crosswalks/invert-relation.ts';

/** For each code, what it matches by which relation: every row read from both ends. */
export function skosMatches(
  rows: readonly CrosswalkRow[],
): ReadonlyMap<string, Readonly<Partial<Record<CrosswalkRelation, readonly string[]>>>> {
  const matches = new Map<string, Partial<Record<CrosswalkRelation, string[]>>>();
  const add = (from: string, relation: CrosswalkRelation, to: string): void => {
    const own = matches.get(from) ?? {};
    matches.set(from, { ...own, [relation]: [...(own[relation] ?? []), to] });
  };
  for (const { from, relation, to } of rows) {
    add(from, relation, to);
    add(to, invertRelation(relation), from);
  }
  return matches;
}
