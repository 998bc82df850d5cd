/** Sentences in the two languages, one a line. */
export interface Lines {
  readonly fr: readonly string[];
  readonly en: readonly string[];
}
