import { DATA_KINDS, isDataKind } from './event-kind.ts';
import type { HistoryEvent } from './history-event.ts';
import { PURPOSES, type DataCategory } from './purpose.ts';

/** What an event holds: what it says, else what its kind may hold under its purpose. */
export function categoriesOf({
  kind,
  purpose,
  categories,
}: Pick<HistoryEvent, 'kind' | 'purpose' | 'categories'>): readonly DataCategory[] {
  if (categories !== undefined) return categories;
  if (!isDataKind(kind)) return [];
  const most: readonly DataCategory[] = DATA_KINDS[kind];
  if (kind !== 'diagnostic') return most;
  return most.filter((category) => PURPOSES[purpose].includes(category));
}
