import type { InEachLanguage } from '../parts/in-each-language.ts';

/** What a surface says itself. */
export interface PointingWords {
  readonly surface: string;
  readonly pressed: (label: string) => string;
  readonly opened: (label: string) => string;
}

/** What a surface says itself. */
export const pointingWords: InEachLanguage<PointingWords> = {
  fr: {
    surface: 'Zone à toucher',
    pressed: (label) => `Choisi : ${label}.`,
    opened: (label) => `Ouvert : ${label}.`,
  },
  en: {
    surface: 'Area to press',
    pressed: (label) => `Chosen: ${label}.`,
    opened: (label) => `Opened: ${label}.`,
  },
};
