/** One node of the export, by the words of its context. */
export type SkosNode = Readonly<Record<string, unknown>>;
