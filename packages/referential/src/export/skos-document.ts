/** One node of the export, by the words of its context. */
export type SkosNode = Readonly<Record<string, unknown>>;

/** A SKOS document in JSON-LD 1.1: plain data, ready for `JSON.stringify`. */
export interface SkosDocument {
  readonly '@context': Readonly<Record<string, unknown>>;
  /** Schemes, bands, areas and dimensions, statements and outcomes, codes of other frames, then crosswalks. */
  readonly '@graph': readonly SkosNode[];
}
