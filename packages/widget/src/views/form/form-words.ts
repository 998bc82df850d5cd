import type { InEachLanguage } from '../parts/in-each-language.ts';

/** What a form says itself; its fields come from the item. */
export interface FormWords {
  readonly title: string;
  readonly required: string;
  readonly requiredError: string;
  readonly errors: (count: number) => string;
  readonly sent: string;
}

/** What a form says itself; its fields come from the item. */
export const formWords: InEachLanguage<FormWords> = {
  fr: {
    title: 'Formulaire',
    required: 'obligatoire',
    requiredError: 'Remplissez cette case.',
    errors: (count) => (count > 1 ? `${count} cases sont à compléter.` : '1 case est à compléter.'),
    sent: 'Le formulaire est envoyé.',
  },
  en: {
    title: 'Form',
    required: 'required',
    requiredError: 'Fill in this box.',
    errors: (count) => (count > 1 ? `${count} boxes are left to complete.` : '1 box is left to complete.'),
    sent: 'The form is sent.',
  },
};
