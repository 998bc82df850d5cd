import type { InEachLanguage } from '../parts/in-each-language.ts';

/** What is said around something to listen to. */
export interface MediaWords {
  /** Name of the player. */
  readonly listen: string;
  /** Opens what is heard, written. */
  readonly transcript: string;
  readonly lost: string;
}

/** Something to see or to hear, in each language. */
export const mediaWords: InEachLanguage<MediaWords> = {
  fr: { listen: 'Écouter', transcript: 'Lire ce qui est dit', lost: 'Le son ne vient pas. Vous pouvez le lire ici.' },
  en: { listen: 'Listen', transcript: 'Read what is said', lost: 'The sound does not come. You can read it here.' },
};
