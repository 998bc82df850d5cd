import type { World } from '../../item/item.ts';
import { checkUnique } from './check-unique.ts';
import { within, type Report } from './report.ts';

/** What is checked of one kind of world besides its shape; each kind's is in its folder, in `check.ts`. */
export interface WorldCheck<W extends World> {
  /** Reports what its parts say wrongly of each other: ids taken twice, or named and not there. */
  parts(world: W, report: Report): void;
  /** The ids that a fact can equal; null for a fact that names none. */
  values?(world: W, fact: string): readonly string[] | null;
  /** The constant as the fact would give it, had it been typed. */
  typed?(world: W, fact: string, constant: string): string;
}

/** Words that facts use themselves: an id must not be taken for one. */
const RESERVED: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'none',
  'root',
  'first',
  'last',
  'ads',
  'total',
  'current',
  'front',
  'wrong',
  'missed',
]);

type Listed = readonly { readonly id: string }[];

/** Reports ids of a list that another has, or that facts use. */
export function checkIds(name: string, list: Listed, report: Report): void {
  checkUnique(list, within(report, name));
  for (const [index, { id }] of list.entries()) {
    if (RESERVED.has(id)) report([name, index, 'id'], `an id other than ${[...RESERVED].join(', ')}`);
  }
}

/** Reports an id that names nothing in the list; null names nothing on purpose. */
export function checkKnown(
  id: string | null,
  list: Listed,
  what: string,
  report: Report,
  path: readonly (string | number)[],
): void {
  if (id !== null && !list.some((one) => one.id === id)) report(path, `the id of one of the ${what}`);
}

/** The ids of a list, with others before. */
export function idsOf(list: Listed, ...others: readonly string[]): readonly string[] {
  return [...others, ...list.map(({ id }) => id)];
}
