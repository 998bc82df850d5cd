/** What a session may and must ask, as data. */
export interface Blueprint {
  /** Most items presented. */
  readonly length: number;
  /** Least and most items by content; least ones are kept reachable. */
  readonly bounds?: readonly ContentBound[];
  /** By the tags that items bear: device, gestures, language… */
  readonly tags?: TagFilter;
  /** Items shown in earlier sessions: never again. */
  readonly seenBefore?: readonly string[];
  /** One item of each family; true where absent. */
  readonly oneOfFamily?: boolean;
  /** Items never asked in the same session, besides the `enemies` that items name themselves. */
  readonly enemies?: readonly (readonly string[])[];
  /** At most so many in a row from one dimension, from one area, or bearing one of the tags named; left aside when nothing else can be asked. */
  readonly maxInRow?: {
    readonly dimension?: number;
    readonly area?: number;
    readonly tag?: Readonly<Record<string, number>>;
  };
  /** Most expected seconds in all. */
  readonly seconds?: number;
  /** Items of a scenario follow one another once it was begun; true where absent. */
  readonly scenariosTogether?: boolean;
}

/** How many items of a dimension, of an area or bearing a tag. */
export interface ContentBound {
  readonly on: 'dimension' | 'area' | 'tag';
  readonly of: string;
  /** 0 where absent. */
  readonly min?: number;
  readonly max?: number;
}

/** What an item's tags must be: none of these, at least one of these, all of these. */
export interface TagFilter {
  readonly none?: readonly string[];
  readonly any?: readonly string[];
  readonly all?: readonly string[];
}
