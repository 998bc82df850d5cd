export { search } from './search.ts';
export { hitLabel } from './hit-label.ts';
export { createSearch } from './create-search.ts';
export type { SearchField, SearchHit, SearchIds, SearchKind, SearchMatch } from './search-hit.ts';
