import type { AreaId, BarrierId, DimensionId, GoalId } from '../ids.ts';

/** What a search may find. */
export type SearchKind = 'area' | 'dimension' | 'goal' | 'barrier';

/** Where a text stands: its code, its names, a former title, the words people search by, or what we say of it. */
export type SearchField = 'code' | 'title' | 'label' | 'alias' | 'keyword' | 'about' | 'statement' | 'why';

/** One text in which something of the query was found. */
export interface SearchMatch {
  readonly field: SearchField;
  /** The text as it is read, in the language of the search. */
  readonly text: string;
}

/** One thing found. */
export type SearchHit = {
  readonly [Kind in SearchKind]: {
    readonly kind: Kind;
    readonly id: SearchIds[Kind];
    /** Above 0, without unit: it ranks the hits of one search, and says nothing beyond. */
    readonly score: number;
    /** Where it was found, the weightiest first; never empty. */
    readonly matched: readonly SearchMatch[];
  };
}[SearchKind];

/** The ids of each kind. */
export interface SearchIds {
  readonly area: AreaId;
  readonly dimension: DimensionId;
  readonly goal: GoalId;
  readonly barrier: BarrierId;
}
