import type { InEachLanguage } from '../parts/in-each-language.ts';

/** What the applications of a telephone say themselves. */
export interface TouchWords {
  readonly next: string;
  readonly previous: string;
  readonly back: string;
  readonly list: string;
  readonly place: (at: number, of: number) => string;
  readonly menuOf: (title: string) => string;
  readonly entry: (entry: string, title: string) => string;
  readonly opened: (title: string) => string;
  readonly larger: string;
  readonly smaller: string;
  /** Said of the picture to those who move it with keys. */
  readonly keys: string;
  readonly readable: (texts: string) => string;
  readonly zoom: (times: string) => string;
}

/** What the applications of a telephone say themselves. */
export const touchWords: InEachLanguage<TouchWords> = {
  fr: {
    next: 'Suivant',
    previous: 'Précédent',
    back: 'Retour',
    list: 'Liste',
    place: (at, of) => `${at} sur ${of}`,
    menuOf: (title) => `Menu de « ${title} »`,
    entry: (entry, title) => `${entry} : « ${title} ».`,
    opened: (title) => `Ouvert : ${title}.`,
    larger: 'Agrandir',
    smaller: 'Réduire',
    keys: 'Les flèches déplacent l’image.',
    readable: (texts) => `On peut lire : ${texts}.`,
    zoom: (times) => `Image agrandie ${times} fois.`,
  },
  en: {
    next: 'Next',
    previous: 'Previous',
    back: 'Back',
    list: 'List',
    place: (at, of) => `${at} of ${of}`,
    menuOf: (title) => `Menu of “${title}”`,
    entry: (entry, title) => `${entry}: “${title}”.`,
    opened: (title) => `Opened: ${title}.`,
    larger: 'Enlarge',
    smaller: 'Make smaller',
    keys: 'The arrow keys move the picture.',
    readable: (texts) => `You can read: ${texts}.`,
    zoom: (times) => `Picture enlarged ${times} times.`,
  },
};
