import type { DocumentKind } from '@jalon/items';
import type { InEachLanguage } from '../parts/in-each-language.ts';

/** What a form says itself; its fields come from the item. */
export interface FormWords {
  readonly title: string;
  readonly required: string;
  readonly requiredError: string;
  readonly errors: (count: number) => string;
  readonly sent: string;
  /** A page among those there are, counted from 1. */
  readonly step: (page: number, count: number, title: string) => string;
  readonly next: string;
  readonly previous: string;
  readonly toReview: string;
  readonly choose: string;
  readonly pause: string;
  readonly paused: string;
  readonly resume: string;
  /** Beside each answer of the review; the longer name holds the visible word. */
  readonly change: string;
  readonly changeNamed: (label: string) => string;
  readonly noAnswer: string;
  readonly yes: string;
  readonly no: string;
  readonly chooseFile: string;
  readonly chooseFileFor: (label: string) => string;
  readonly documents: string;
  readonly attached: (name: string) => string;
  readonly remove: string;
  readonly removeNamed: (name: string) => string;
  readonly reduce: string;
  readonly reduceNamed: (name: string) => string;
  readonly reduced: (name: string, weight: string) => string;
  readonly tooLarge: (name: string, weight: string, most: string) => string;
  readonly otherKind: (name: string, kinds: readonly DocumentKind[]) => string;
  readonly receipt: string;
  readonly save: string;
  readonly print: string;
  readonly saved: string;
  readonly printed: string;
  /** Thousands and millions of bytes. */
  readonly weight: (kilobytes: number) => string;
}

const KINDS: InEachLanguage<Readonly<Record<DocumentKind, string>>> = {
  fr: { sheet: 'un document', photo: 'une photo', music: 'une musique' },
  en: { sheet: 'a document', photo: 'a photo', music: 'music' },
};

/** What a form says itself; its fields come from the item. */
export const formWords: InEachLanguage<FormWords> = {
  fr: {
    title: 'Formulaire',
    required: 'obligatoire',
    requiredError: 'Remplissez cette case.',
    errors: (count) => (count > 1 ? `${count} cases sont à compléter.` : '1 case est à compléter.'),
    sent: 'Le formulaire est envoyé.',
    step: (page, count, title) => `Étape ${page} sur ${count} : ${title}`,
    next: 'Suivant',
    previous: 'Précédent',
    toReview: 'Revenir à mes réponses',
    choose: 'Choisissez',
    pause: 'Enregistrer et finir plus tard',
    paused: 'Votre demande est enregistrée. Vous pourrez la finir plus tard.',
    resume: 'Reprendre la demande',
    change: 'Modifier',
    changeNamed: (label) => `Modifier : ${label}`,
    noAnswer: 'Pas de réponse',
    yes: 'Oui',
    no: 'Non',
    chooseFile: 'Choisir un fichier',
    chooseFileFor: (label) => `Choisir un fichier : ${label}`,
    documents: 'Vos fichiers',
    attached: (name) => `Fichier joint : ${name}`,
    remove: 'Retirer',
    removeNamed: (name) => `Retirer ${name}`,
    reduce: 'Réduire',
    reduceNamed: (name) => `Réduire ${name}`,
    reduced: (name, weight) => `${name} est plus léger : ${weight}.`,
    tooLarge: (name, weight, most) => `« ${name} » est trop lourd : ${weight}. Le maximum est ${most}.`,
    otherKind: (name, kinds) =>
      `« ${name} » n’est pas accepté. Joignez ${kinds.map((kind) => KINDS.fr[kind]).join(' ou ')}.`,
    receipt: 'Numéro de la demande :',
    save: 'Enregistrer',
    print: 'Imprimer',
    saved: 'La page est enregistrée.',
    printed: 'La page est imprimée.',
    weight: (kilobytes) =>
      kilobytes < 1000 ? `${kilobytes} Ko` : `${String(Math.round(kilobytes / 100) / 10).replace('.', ',')} Mo`,
  },
  en: {
    title: 'Form',
    required: 'required',
    requiredError: 'Fill in this box.',
    errors: (count) => (count > 1 ? `${count} boxes are left to complete.` : '1 box is left to complete.'),
    sent: 'The form is sent.',
    step: (page, count, title) => `Step ${page} of ${count}: ${title}`,
    next: 'Next',
    previous: 'Previous',
    toReview: 'Back to my answers',
    choose: 'Choose',
    pause: 'Save and finish later',
    paused: 'Your request is saved. You can finish it later.',
    resume: 'Take up the request again',
    change: 'Change',
    changeNamed: (label) => `Change: ${label}`,
    noAnswer: 'No answer',
    yes: 'Yes',
    no: 'No',
    chooseFile: 'Choose a file',
    chooseFileFor: (label) => `Choose a file: ${label}`,
    documents: 'Your files',
    attached: (name) => `File attached: ${name}`,
    remove: 'Remove',
    removeNamed: (name) => `Remove ${name}`,
    reduce: 'Reduce',
    reduceNamed: (name) => `Reduce ${name}`,
    reduced: (name, weight) => `${name} is smaller: ${weight}.`,
    tooLarge: (name, weight, most) => `“${name}” is too large: ${weight}. The most is ${most}.`,
    otherKind: (name, kinds) =>
      `“${name}” is not accepted. Attach ${kinds.map((kind) => KINDS.en[kind]).join(' or ')}.`,
    receipt: 'Number of the request:',
    save: 'Save',
    print: 'Print',
    saved: 'The page is saved.',
    printed: 'The page is printed.',
    weight: (kilobytes) => (kilobytes < 1000 ? `${kilobytes} KB` : `${Math.round(kilobytes / 100) / 10} MB`),
  },
};
