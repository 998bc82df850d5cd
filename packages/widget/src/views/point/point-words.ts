import type { InEachLanguage } from '../parts/in-each-language.ts';

/** What a picture to show a place on says itself; its places come from the item. */
export interface PointWords {
  readonly instruction: { readonly finger: string; readonly mouse: string; readonly keyboard: string };
  /** Live announcement of a place that has no name. */
  readonly shown: string;
  readonly takenBack: string;
}

/** A picture to show a place on, in each language. */
export const pointWords: InEachLanguage<PointWords> = {
  fr: {
    instruction: {
      finger: 'Touchez l’image au bon endroit.',
      mouse: 'Appuyez sur l’image, au bon endroit.',
      keyboard: 'Les flèches vont d’un endroit à l’autre.',
    },
    shown: 'Votre marque est sur l’image.',
    takenBack: 'Votre marque est enlevée.',
  },
  en: {
    instruction: {
      finger: 'Touch the picture at the right place.',
      mouse: 'Press the picture at the right place.',
      keyboard: 'The arrows go from one place to the next.',
    },
    shown: 'Your mark is on the picture.',
    takenBack: 'Your mark is taken away.',
  },
};
