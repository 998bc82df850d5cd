import { compiledConfig, compiledItem, type Compiled } from '../../engine/compiled.ts';
import type { Config } from '../../engine/config.ts';
import type { ScoredItem } from '../../item/scored-item.ts';
import { secondsOf } from '../../item/seconds-of.ts';
import type { Blueprint, TagFilter } from './blueprint.ts';

/** An item as filters see it. */
export interface ContentItem
  extends Required<Pick<ScoredItem, 'id' | 'dimension' | 'family' | 'seconds'>>, Pick<ScoredItem, 'scenario'> {
  /** Position in the configuration. */
  readonly index: number;
  readonly area: string;
  readonly tags: readonly string[];
}

/** What filters look up again and again. */
export interface Content {
  /** In the configuration's order. */
  readonly items: readonly ContentItem[];
  /** By item, a number for its family; −1 for none. */
  readonly families: Int32Array;
  readonly familyCount: number;
  /** By item id, the ids it may not be asked with, as the items themselves say. */
  readonly enemies: ReadonlyMap<string, ReadonlySet<string>>;
}

const CONTENTS: WeakMap<Compiled, Content> = /* @__PURE__ */ new WeakMap();

/** The items of a configuration, made at the first call. */
export function contentOf(config: Config): Content {
  const compiled = compiledConfig(config);
  const known = CONTENTS.get(compiled);
  if (known) return known;
  const items = config.items.map((item, index): ContentItem => {
    const { id, dimension, family = '', scenario, tags = [] } = item;
    return {
      id,
      dimension,
      family,
      seconds: secondsOf(item),
      ...(scenario === undefined ? {} : { scenario }),
      index,
      area: compiled.items.get(id)?.area ?? '',
      tags,
    };
  });
  const groups = config.items.flatMap(({ id, enemies = [] }, i) =>
    enemies.map((other, j) => {
      compiledItem(compiled, other, `items[${i}] (${id}).enemies[${j}]`);
      return [id, other];
    }),
  );
  const numbers = new Map<string, number>();
  for (const { family } of items) if (family !== '' && !numbers.has(family)) numbers.set(family, numbers.size);
  const content = {
    items,
    families: Int32Array.from(items, ({ family }) => numbers.get(family) ?? -1),
    familyCount: numbers.size,
    enemies: quarrels(groups),
  };
  CONTENTS.set(compiled, content);
  return content;
}

/** True when the item's tags are as asked. */
export function hasTags({ tags }: ContentItem, { none = [], any, all = [] }: TagFilter): boolean {
  const has = (tag: string): boolean => tags.includes(tag);
  return !none.some(has) && all.every(has) && (any === undefined || any.some(has));
}

/** By item id, the ids it may not be asked with, whoever named whom. */
export function enemiesById(config: Config, { enemies = [] }: Blueprint): ReadonlyMap<string, ReadonlySet<string>> {
  const own = contentOf(config).enemies;
  if (enemies.length === 0) return own;
  return quarrels([...enemies, ...[...own].flatMap(([id, others]) => [...others].map((other) => [id, other]))]);
}

function quarrels(groups: readonly (readonly string[])[]): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Map<string, Set<string>>();
  const add = (one: string, other: string): void => {
    if (one !== other) known.set(one, (known.get(one) ?? new Set()).add(other));
  };
  for (const group of groups) for (const one of group) for (const other of group) add(one, other);
  return known;
}
