/** The same words in the two languages Jalon always speaks. French is written first. */
export interface Localised {
  readonly fr: string;
  readonly en: string;
}

/** A language that Jalon always speaks. */
export type Locale = keyof Localised;
