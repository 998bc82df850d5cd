import type { Locale } from '../../shell/locale.ts';

/** Steps that nothing in the content names. */
export interface StepTitleWords {
  readonly certificate: string;
  readonly added: string;
}

/** In both languages. */
export const stepTitleWords: Readonly<Record<Locale, StepTitleWords>> = {
  fr: { certificate: 'Faire reconnaître ce que l’on sait', added: 'Une étape ajoutée à la main' },
  en: { certificate: 'Have one’s skills certified', added: 'A step added by hand' },
};
