import type { InEachLanguage } from '../parts/in-each-language.ts';

/** What a page of notes says itself. */
export interface KeyboardWords {
  readonly locked: string;
}

/** What a page of notes says itself. */
export const keyboardWords: InEachLanguage<KeyboardWords> = {
  fr: { locked: 'Majuscules verrouillées' },
  en: { locked: 'Capitals locked' },
};
