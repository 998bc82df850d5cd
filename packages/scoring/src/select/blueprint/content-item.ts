import { compiledConfig } from '../../engine/compiled.ts';
import type { Config } from '../../engine/config.ts';
import type { ScoredItem } from '../../item/scored-item.ts';
import type { Blueprint, ContentBound, TagFilter } from './blueprint.ts';

/** An item as filters see it. */
export interface ContentItem extends Pick<ScoredItem, 'id' | 'dimension' | 'family' | 'seconds' | 'scenario'> {
  readonly area: string;
  readonly tags: readonly string[];
}

/** The items of a configuration, in its order. */
export function contentItems(config: Config): readonly ContentItem[] {
  const { items } = compiledConfig(config);
  return config.items.map((item) => ({ ...item, area: items.get(item.id)?.area ?? '', tags: item.tags ?? [] }));
}

/** True when the item counts towards the bound. */
export function isWithin(item: ContentItem, { on, of }: Pick<ContentBound, 'on' | 'of'>): boolean {
  return on === 'tag' ? item.tags.includes(of) : item[on] === of;
}

/** True when the item's tags are as asked. */
export function hasTags({ tags }: ContentItem, { none = [], any, all = [] }: TagFilter): boolean {
  const has = (tag: string): boolean => tags.includes(tag);
  return !none.some(has) && all.every(has) && (any === undefined || any.some(has));
}

/** By item id, the ids it may not be asked with, whoever named whom. */
export function enemiesById(config: Config, { enemies = [] }: Blueprint): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Map<string, Set<string>>();
  const add = (one: string, other: string): void => {
    if (one !== other) known.set(one, (known.get(one) ?? new Set()).add(other));
  };
  const groups = [...enemies, ...config.items.flatMap(({ id, enemies: own = [] }) => own.map((other) => [id, other]))];
  for (const group of groups) for (const one of group) for (const other of group) add(one, other);
  return known;
}
