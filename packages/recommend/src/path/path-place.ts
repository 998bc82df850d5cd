/** What a path says of a place: the part of a directory entry that a person needs to go there or call. */
export interface PathPlace {
  readonly id: string;
  readonly name: string;
  /** Null where the directory has none. */
  readonly phone: string | null;
  /** When the entry was last updated, `YYYY-MM-DD`; null where nobody told. */
  readonly updated: string | null;
  /** Codes of the labels it has, such as `aidants-connect` or `france-services`. */
  readonly labels: readonly string[];
  readonly km?: number;
}
