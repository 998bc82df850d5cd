import type { InEachLanguage } from '../parts/in-each-language.ts';

/** What a sentence with words to choose says itself. */
export interface InlineChoiceWords {
  /** Stands for a word that is not chosen yet, to those who listen. */
  readonly blank: string;
}

/** A sentence with words to choose, in each language. */
export const inlineChoiceWords: InEachLanguage<InlineChoiceWords> = {
  fr: { blank: 'à choisir' },
  en: { blank: 'to be chosen' },
};
