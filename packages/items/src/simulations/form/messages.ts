import type { EvidenceMessages } from '../../simulation/evidence-message.ts';

/** What the evidence codes of a form say: those that hold in any form, then those that keys may use. */
export const formMessages: EvidenceMessages = {
  'sent-incomplete': {
    seen: {
      fr: 'A validé avant que tout soit rempli.',
      en: 'Went on before everything was filled in.',
    },
    tip: {
      fr: 'Le message sous une case dit quoi écrire.',
      en: 'The message under a box says what to write.',
    },
  },
  'date-written-otherwise': {
    seen: {
      fr: 'A écrit une date sous une autre forme que celle demandée.',
      en: 'Wrote a date in another form than the one asked for.',
    },
    tip: {
      fr: 'Le jour, le mois, l’année : 14/07/1952.',
      en: 'The day, the month, the year: 14/07/1952.',
    },
  },
  'number-not-whole': {
    seen: {
      fr: 'A écrit un numéro incomplet ou trop long.',
      en: 'Wrote a number that was cut short or too long.',
    },
    tip: {
      fr: 'Comptez les chiffres. Comparez avec le papier.',
      en: 'Count the digits. Compare them with the paper.',
    },
  },
  'proof-missing': {
    seen: {
      fr: 'A continué sans joindre le document demandé.',
      en: 'Went on without attaching the document asked for.',
    },
    tip: {
      fr: 'Touchez « Choisir un fichier ». Prenez le document demandé.',
      en: 'Press “Choose a file”. Take the document asked for.',
    },
  },
  'file-too-large-chosen': {
    seen: {
      fr: 'A choisi un fichier trop lourd pour le service.',
      en: 'Chose a file that was too large for the service.',
    },
    tip: {
      fr: 'Prenez un fichier plus léger, ou réduisez-le.',
      en: 'Take a smaller file, or reduce it.',
    },
  },
  'file-of-another-kind-chosen': {
    seen: {
      fr: 'A choisi un fichier d’une sorte que le service ne prend pas.',
      en: 'Chose a kind of file that the service does not take.',
    },
    tip: {
      fr: 'Le service dit quelles sortes de fichiers il prend.',
      en: 'The service says which kinds of files it takes.',
    },
  },
  'other-document-attached': {
    seen: {
      fr: 'A joint un autre document que celui demandé.',
      en: 'Attached another document than the one asked for.',
    },
    tip: {
      fr: 'Lisez le nom du document avant de le choisir.',
      en: 'Read the name of the document before you choose it.',
    },
  },
  'answer-left-as-it-was': {
    seen: { fr: 'A envoyé sans changer la réponse.', en: 'Sent it without changing the answer.' },
    tip: {
      fr: 'À côté de chaque réponse, « Modifier » permet de la changer.',
      en: 'Beside each answer, “Change” lets you change it.',
    },
  },
  'stopped-at-the-review': {
    seen: { fr: 'A relu ses réponses et ne les a pas envoyées.', en: 'Read the answers again and did not send them.' },
    tip: {
      fr: 'La demande part avec le bouton du bas.',
      en: 'The request goes with the button at the bottom.',
    },
  },
  'receipt-left-behind': {
    seen: { fr: 'N’a pas gardé la preuve de l’envoi.', en: 'Did not keep the receipt.' },
    tip: {
      fr: 'Gardez le numéro : enregistrez la page, ou imprimez-la.',
      en: 'Keep the number: save the page, or print it.',
    },
  },
};
