import type { Config } from '../../engine/config.ts';
import { compiledConfig, compiledItem } from '../../engine/compiled.ts';
import { refuser } from '../../refuser.ts';
import type { Blueprint, ContentBound } from './blueprint.ts';
import { blueprintConflicts } from './check-blueprint.ts';
import { checkBounds } from './check-bounds.ts';
import { contentOf, enemiesById, hasTags, type ContentItem } from './content-item.ts';
import { keepingReachable } from './keeping-reachable.ts';
import { countsOf, membershipOf, type Membership } from './membership.ts';

/** Filters and constraints, in the order in which they are applied. */
export type FilterCode =
  | 'presented'
  | 'seen-before'
  | 'tags'
  | 'family'
  | 'enemies'
  | 'most'
  | 'time'
  | 'length'
  | 'least'
  | 'scenario'
  | 'in-a-row';

/** What was asked so far in this session. */
export interface SessionSoFar {
  /** Ids, oldest first, skipped ones included. */
  readonly presented: readonly string[];
  readonly spentSeconds: number;
}

/** What may be asked now. */
export interface Narrowed {
  /** For `selectNext`, in the order of the configuration. */
  readonly candidates: readonly string[];
  /** How many items each filter took out, filters that took out none left away. */
  readonly excluded: readonly { readonly filter: FilterCode; readonly count: number }[];
  /** Constraints set aside because they left nothing to ask. */
  readonly setAside: readonly FilterCode[];
  /** Where `least` was set aside: which of all constraints cannot be met together, if it is not only what was presented (see `blueprintConflicts`). */
  readonly conflicts: readonly string[];
}

const NO_BOUNDS: readonly ContentBound[] = [];

type Filter = readonly [code: FilterCode, keep: (item: ContentItem) => boolean];

/** The items that may be asked now by this blueprint, and what took the others out. */
export function narrow(config: Config, blueprint: Blueprint, { presented, spentSeconds }: SessionSoFar): Narrowed {
  checkBounds(config, blueprint);
  refuser('invalid-options', '')(spentSeconds >= 0, 'spentSeconds', 'a number from 0');
  const { items } = contentOf(config);
  const membership = membershipOf(config, blueprint.bounds ?? NO_BOUNDS);
  const compiled = compiledConfig(config);
  const past = presented.map((id, i) => items[compiledItem(compiled, id, `presented[${i}]`).index] as ContentItem);
  const filters: readonly Filter[] = [
    ...lasting(config, blueprint, past),
    ...bounding(blueprint, membership, past, spentSeconds),
  ];
  const excluded: { readonly filter: FilterCode; readonly count: number }[] = [];
  const setAside: FilterCode[] = [];
  let left = items;
  const apply = (filter: FilterCode, kept: readonly ContentItem[], soft: boolean): void => {
    if (soft && kept.length === 0 && left.length > 0) setAside.push(filter);
    else {
      if (kept.length < left.length) excluded.push({ filter, count: left.length - kept.length });
      left = kept;
    }
  };
  for (const [filter, keep] of filters) apply(filter, left.filter(keep), false);
  apply('least', keepingReachable(config, blueprint, membership, past, spentSeconds, left), true);
  for (const [filter, keep] of ordering(blueprint, past, items)) apply(filter, left.filter(keep), true);
  const conflicts = setAside.includes('least') ? blueprintConflicts(config, blueprint) : [];
  return { candidates: left.map(({ id }) => id), excluded, setAside, conflicts };
}

/** What is out for the rest of the session. */
function lasting(config: Config, blueprint: Blueprint, past: readonly ContentItem[]): readonly Filter[] {
  const { tags = {}, seenBefore = [], oneOfFamily = true } = blueprint;
  const ids = new Set(past.map(({ id }) => id));
  const seen = new Set(seenBefore);
  const families = new Set(oneOfFamily ? past.map(({ family }) => family).filter((family) => family !== '') : []);
  const enemies = enemiesById(config, blueprint);
  const barred = new Set(past.flatMap(({ id }) => [...(enemies.get(id) ?? [])]));
  return [
    ['presented', ({ id }) => !ids.has(id)],
    ['seen-before', ({ id }) => !seen.has(id)],
    ['tags', (item) => hasTags(item, tags)],
    ['family', ({ family }) => !families.has(family)],
    ['enemies', ({ id }) => !barred.has(id)],
  ];
}

/** Bounds on numbers and time. */
function bounding(
  { length, seconds = Infinity }: Blueprint,
  membership: Membership,
  past: readonly ContentItem[],
  spentSeconds: number,
): readonly Filter[] {
  const { bounds, classes, within } = membership;
  const counts = countsOf(membership, past);
  const full = [...bounds.keys()].filter((b) => (counts[b] as number) >= (bounds[b]?.max ?? Infinity));
  const slots = length - past.length;
  return [
    ['most', ({ index }) => !full.some((b) => within[(classes[index] as number) * bounds.length + b] === 1)],
    ['time', (item) => spentSeconds + item.seconds <= seconds],
    ['length', () => slots > 0],
  ];
}

/** What should come next, or not just now. */
function ordering(
  { maxInRow = {}, scenariosTogether = true }: Blueprint,
  past: readonly ContentItem[],
  items: readonly ContentItem[],
): readonly Filter[] {
  const scenario = scenariosTogether ? past.at(-1)?.scenario : undefined;
  const isRow = (most: number | undefined, alike: (item: ContentItem) => boolean): boolean =>
    most !== undefined && most >= 1 && past.length >= most && past.slice(-most).every(alike);
  const last = past.at(-1);
  const dimension =
    last && isRow(maxInRow.dimension, (item) => item.dimension === last.dimension) ? last.dimension : null;
  const area = last && isRow(maxInRow.area, (item) => item.area === last.area) ? last.area : null;
  const tags = Object.entries(maxInRow.tag ?? {}).flatMap(([tag, most]) =>
    isRow(most, (item) => item.tags.includes(tag)) ? [tag] : [],
  );
  const isOpen = scenario !== undefined && items.some((item) => item.scenario === scenario);
  return [
    ['scenario', (item) => !isOpen || item.scenario === scenario],
    [
      'in-a-row',
      (item) => item.dimension !== dimension && item.area !== area && !tags.some((tag) => item.tags.includes(tag)),
    ],
  ];
}
