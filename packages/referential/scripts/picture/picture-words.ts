import type { Locale } from '../../src/localised.ts';

/** What the picture says besides titles. */
export interface PictureWords {
  readonly title: string;
  readonly subtitle: string;
  /** For who hears the picture. */
  readonly description: string;
  readonly steps: readonly [string, string, string];
  readonly legend: string;
  readonly credit: readonly string[];
}

export const PICTURE_WORDS: Readonly<Record<Locale, PictureWords>> = {
  fr: {
    title: 'Ce qu’on peut savoir faire',
    subtitle: 'DigComp 3.0, et les gestes qui viennent avant',
    description:
      'Six domaines et leurs 27 dimensions : les gestes de base, en trois pas, puis les 21 compétences de DigComp 3.0, avec le nombre d’acquis d’apprentissage de chaque niveau.',
    steps: ['premiers', 'courants', 'sûrs'],
    legend: 'Dans chaque case, le nombre d’acquis d’apprentissage : 523 en tout.',
    credit: [
      'D’après DigComp 3.0 (JRC144121), CC BY 4.0. Titres français, gestes de base et dessin : projet Jalon.',
      'La Commission européenne n’est pas responsable de cette version et ne l’a pas approuvée.',
    ],
  },
  en: {
    title: 'What people can learn to do',
    subtitle: 'DigComp 3.0, and the gestures that come first',
    description:
      'Six areas and their 27 dimensions: groundwork, in three steps, then the 21 competences of DigComp 3.0, with the number of learning outcomes at each level.',
    steps: ['first', 'usual', 'sure'],
    legend: 'In each cell, the number of learning outcomes: 523 in all.',
    credit: [
      'After DigComp 3.0 (JRC144121), CC BY 4.0. Groundwork and drawing: the Jalon project.',
      'The European Commission is not responsible for this version and has not endorsed it.',
    ],
  },
};
