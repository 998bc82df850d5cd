import type { Locale } from '../../shell/locale.ts';

const fr = {
  title: 'Réglages',
  lines: ['Ils sont chiffrés avec le carnet, sur cet ordinateur.'],
  structure: {
    title: 'Votre structure',
    line: 'Son nom est lu aux personnes avant de leur demander leur accord. C’est elle qui répond de ce qui est gardé.',
    name: 'Nom',
    nameError: 'Un nom est nécessaire.',
    nameHint: 'Par exemple : Bibliothèque de Saint-Exemple.',
    address: 'Adresse postale',
    addressHint: 'Pour les reçus. Elle peut rester vide.',
    contact: 'À qui s’adresser pour changer d’avis',
    contactHint: 'Une adresse électronique ou un téléphone.',
  },
  keeping: {
    title: 'Ce qui est gardé',
    months: 'Mois après la dernière rencontre',
    monthsHint: 'De 1 à 24. Après, tout s’efface. Douze mois est l’usage.',
    monthsError: 'Un nombre de 1 à 24.',
    notes: 'Permettre les notes libres',
    notesHint:
      'Courtes, jamais de santé, jamais de numéro de sécurité sociale. Demandez d’abord à qui répond des données. Cela vaut pour les accords à venir.',
  },
  save: 'Enregistrer',
  saved: 'C’est enregistré.',
  failed: 'Rien n’a pu être enregistré.',
  passphrase: {
    title: 'Changer de phrase secrète',
    before: 'La phrase d’aujourd’hui',
    after: 'La nouvelle phrase',
    again: 'La nouvelle, encore une fois',
    go: 'Changer la phrase',
    changed: 'La phrase est changée. Notez la nouvelle, loin de cet ordinateur.',
  },
  storage: {
    title: 'La place sur cet ordinateur',
    granted: 'Le navigateur s’engage à ne rien effacer de lui-même.',
    notGranted: [
      'Le navigateur peut effacer le carnet si la place manque, ou après une longue absence.',
      'Installez l’application, ou demandez-lui de garder. De temps en temps, faites une copie pour un autre ordinateur.',
    ],
    ask: 'Demander au navigateur de garder',
    nearlyFull: 'Il ne reste presque plus de place.',
  },
  erase: {
    title: 'Effacer mes traces',
    line: 'Efface de cet ordinateur toutes les personnes, leurs parcours et les réglages.',
    go: 'Effacer mes traces',
  },
};

/** The settings of this device. */
export type SettingsWords = typeof fr;

const en: SettingsWords = {
  title: 'Settings',
  lines: ['They are encrypted with the record, on this computer.'],
  structure: {
    title: 'Your organisation',
    line: 'Its name is read to people before they are asked to agree. It answers for what is kept.',
    name: 'Name',
    nameError: 'A name is needed.',
    nameHint: 'For example: Example Town Library.',
    address: 'Postal address',
    addressHint: 'For receipts. It may stay empty.',
    contact: 'Whom to turn to, to change one’s mind',
    contactHint: 'An e-mail address or a telephone number.',
  },
  keeping: {
    title: 'What is kept',
    months: 'Months after the last meeting',
    monthsHint: 'From 1 to 24. After that, everything is erased. Twelve is usual.',
    monthsError: 'A number from 1 to 24.',
    notes: 'Allow free notes',
    notesHint:
      'Short, never about health, never a social security number. First ask whoever answers for the data. It holds for agreements to come.',
  },
  save: 'Save',
  saved: 'Saved.',
  failed: 'Nothing could be saved.',
  passphrase: {
    title: 'Change the passphrase',
    before: 'Today’s passphrase',
    after: 'The new one',
    again: 'The new one again',
    go: 'Change it',
    changed: 'It is changed. Write the new one down, away from this computer.',
  },
  storage: {
    title: 'Room on this computer',
    granted: 'The browser promises to erase nothing by itself.',
    notGranted: [
      'The browser may erase the record if room is short, or after a long absence.',
      'Install the app, or ask it to keep everything. From time to time, make a copy for another computer.',
    ],
    ask: 'Ask the browser to keep it',
    nearlyFull: 'Hardly any room is left.',
  },
  erase: {
    title: 'Erase my traces',
    line: 'Erases everybody, their paths and the settings from this computer.',
    go: 'Erase my traces',
  },
};

/** In both languages. */
export const settingsWords: Readonly<Record<Locale, SettingsWords>> = { fr, en };
