export { search } from './search.ts';
export { createSearch } from './create-search.ts';
export type { SearchField, SearchHit, SearchIds, SearchKind, SearchMatch } from './search-hit.ts';
