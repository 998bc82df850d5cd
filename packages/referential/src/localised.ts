/** The same words in the two languages Jalon always speaks. French is written first. */
export interface Localised {
  readonly fr: string;
  readonly en: string;
}
