import type { FoundList } from './list-finder.ts';

/** What files and services call their list of rows. */
const LISTS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'data',
  'donnees',
  'entries',
  'features',
  'items',
  'lieux',
  'places',
  'records',
  'resources',
  'ressources',
  'results',
  'resultats',
  'rows',
  'services',
  'structures',
]);
/** What a row is called by, and a file seldom is. */
const OWN_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(['id', 'name', 'nom', 'title', 'titre']);

/**
 * Which of the lists of an object that stands alone holds the rows: the longest of those that are called as lists of rows are, else the
 * longest; `null` where the object is a row itself, for it has a name of its own.
 */
export function listOfRows(names: readonly string[], lists: readonly FoundList[]): FoundList | null {
  const called = lists.filter(({ name }) => LISTS.has(name.toLowerCase()));
  if (called.length === 0 && names.some((name) => OWN_NAMES.has(name.toLowerCase()))) return null;
  return (called.length > 0 ? called : lists).reduce<FoundList | null>(
    (longest, list) => (longest === null || list.bytes > longest.bytes ? list : longest),
    null,
  );
}
