import type { InEachLanguage } from '../parts/in-each-language.ts';

/** What a surface says itself. */
export interface PointingWords {
  readonly surface: string;
  /** Name of the window through which a high surface is seen. */
  readonly window: string;
  readonly pressed: (label: string) => string;
  readonly opened: (label: string) => string;
  readonly menuOf: (label: string) => string;
  readonly entry: (entry: string, label: string) => string;
}

/** What a surface says itself. */
export const pointingWords: InEachLanguage<PointingWords> = {
  fr: {
    surface: 'Zone à toucher',
    window: 'Zone à faire défiler',
    pressed: (label) => `Choisi : ${label}.`,
    opened: (label) => `Ouvert : ${label}.`,
    menuOf: (label) => `Menu de « ${label} »`,
    entry: (entry, label) => `${entry} : « ${label} ».`,
  },
  en: {
    surface: 'Area to press',
    window: 'Area to scroll',
    pressed: (label) => `Chosen: ${label}.`,
    opened: (label) => `Opened: ${label}.`,
    menuOf: (label) => `Menu of “${label}”`,
    entry: (entry, label) => `${entry}: “${label}”.`,
  },
};
