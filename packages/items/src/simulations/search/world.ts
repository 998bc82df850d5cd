/** A page of search results, advertisements marked as such. Facts: `opened.<id>`, `opened.first` (id or `none`), `opened.last`, `opened.ads`, `opened.total`, `query` (NFC), `query.folded`, `query.waiting` (typed, and no search started), `searched`. */
export interface SearchWorld {
  readonly kind: 'search';
  /** The word already in the box, or '' with `typed` when it must be typed. */
  readonly query: string;
  /** True: results show only after a search was typed and started. */
  readonly typed: boolean;
  readonly results: readonly SearchResult[];
}

/** One line of the results page; `ad` is shown with its mark. */
export interface SearchResult {
  readonly id: string;
  readonly kind: 'ad' | 'result';
  readonly title: string;
  readonly address: string;
  readonly excerpt: string;
}

/** What stands in the box, whether a search was started, and results opened by id, in order; `current` is the one being read. */
export interface SearchState {
  readonly query: string;
  readonly searched: boolean;
  readonly opened: readonly string[];
  readonly current: string | null;
}

/** Write the whole query, start the search, open a result, or come back to the list. */
export type SearchAction =
  | { readonly type: 'type'; readonly text: string }
  | { readonly type: 'search' }
  | { readonly type: 'open'; readonly result: string }
  | { readonly type: 'back' };
