import type { InEachLanguage } from '../parts/in-each-language.ts';

/** What a page says itself. */
export interface PageWords {
  readonly pressed: (label: string) => string;
  readonly picture: (text: string) => string;
}

/** What a page says itself. */
export const pageWords: InEachLanguage<PageWords> = {
  fr: {
    pressed: (label) => `Vous avez ouvert : ${label}`,
    picture: (text) => `Image : ${text}`,
  },
  en: {
    pressed: (label) => `You opened: ${label}`,
    picture: (text) => `Picture: ${text}`,
  },
};
