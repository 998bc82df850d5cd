import type { Item } from '@jalon/items';

/** Families of two activities or more: the name, and the activities of which a session asks one. */
export function familiesOf(items: readonly Item[]): readonly (readonly [family: string, members: readonly Item[]])[] {
  const members = new Map<string, readonly Item[]>();
  for (const item of items) members.set(item.meta.family, [...(members.get(item.meta.family) ?? []), item]);
  return [...members].filter(([, own]) => own.length > 1);
}
