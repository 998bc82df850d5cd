import type { Locale } from '../../shell/locale.ts';

const fr = {
  title: 'Autre ordinateur',
  lines: [
    'Un fichier chiffré et signé porte des personnes d’un ordinateur à un autre, sur une clé.',
    'Le prendre deux fois ne change rien.',
  ],
  make: {
    title: 'Faire un fichier',
    who: 'Qui emporter',
    all: 'Tout le monde',
    none: 'Il n’y a personne à emporter.',
    passphrase: 'Une phrase pour ce fichier',
    hint: (least: number) => `Au moins ${least} caractères. Dites-la de vive voix, ne l’écrivez pas sur la clé.`,
    again: 'La même phrase, encore une fois',
    go: (count: number) => (count < 2 ? 'Faire le fichier' : `Faire le fichier de ${count} personnes`),
    nobody: 'Choisissez au moins une personne.',
    done: 'Le fichier est enregistré dans les téléchargements.',
    own: 'Les lettres de cet ordinateur',
  },
  take: {
    title: 'Prendre un fichier',
    choose: 'Choisir le fichier apporté',
    file: 'Aucun fichier choisi.',
    passphrase: 'Sa phrase',
    go: 'Prendre ce qu’il contient',
    ask: 'Ce fichier vient d’un ordinateur que celui-ci ne connaît pas.',
    compare: 'Sur l’autre ordinateur, page « Autre ordinateur », les mêmes lettres doivent s’afficher :',
    trust: 'Ce sont les mêmes lettres',
    refuse: 'Ce ne sont pas les mêmes',
    refused: 'Rien n’a été pris.',
    done: (added: number, known: number) =>
      added === 0 && known > 0
        ? 'Tout était déjà là. Rien n’a changé.'
        : `C’est fait : ${added} éléments ajoutés${known > 0 ? `, ${known} déjà là` : ''}.`,
    partly: (count: number) =>
      `${count} éléments n’ont pas été pris : la personne n’est plus d’accord, ou a été effacée ici.`,
    erased: (count: number) => `${count} personnes ont été effacées ici : elles l’avaient demandé là-bas.`,
  },
  trouble: {
    'not-a-file': 'Ce n’est pas un fichier fait par Jalon.',
    truncated: 'Le fichier est coupé. Copiez-le de nouveau.',
    tampered: 'Le fichier a été modifié ou abîmé. Rien n’a été pris.',
    'wrong-passphrase': 'Ce n’est pas la phrase de ce fichier.',
    'weak-passphrase': 'La phrase est trop courte.',
    'other-tenant': 'Ce fichier vient d’une autre organisation.',
    'too-large': 'C’est trop pour un seul fichier. Choisissez moins de personnes.',
    'clock-suspect': 'L’heure de cet ordinateur n’est pas juste. Réglez-la, puis réessayez.',
    full: 'Il n’y a plus de place sur cet ordinateur. Rien n’a été pris.',
    other: 'Cela n’a pas marché. Rien n’a été pris.',
  } as Readonly<Record<string, string>> & { readonly other: string },
};

/** Carrying people to another computer. */
export type CarryWords = typeof fr;

const en: CarryWords = {
  title: 'Another computer',
  lines: [
    'An encrypted, signed file carries people from one computer to another, on a stick.',
    'Taking it twice changes nothing.',
  ],
  make: {
    title: 'Make a file',
    who: 'Whom to take along',
    all: 'Everybody',
    none: 'There is nobody to take along.',
    passphrase: 'A passphrase for this file',
    hint: (least) => `At least ${least} characters. Say it aloud; do not write it on the stick.`,
    again: 'The same again',
    go: (count) => (count < 2 ? 'Make the file' : `Make the file of ${count} people`),
    nobody: 'Choose at least one person.',
    done: 'The file is in the downloads.',
    own: 'The letters of this computer',
  },
  take: {
    title: 'Take a file in',
    choose: 'Choose the file that was brought',
    file: 'No file chosen.',
    passphrase: 'Its passphrase',
    go: 'Take in what it holds',
    ask: 'This file comes from a computer that this one does not know.',
    compare: 'On the other computer, on the page “Another computer”, the same letters must be shown:',
    trust: 'The letters are the same',
    refuse: 'They are not the same',
    refused: 'Nothing was taken in.',
    done: (added, known) =>
      added === 0 && known > 0
        ? 'Everything was here already. Nothing changed.'
        : `Done: ${added} records added${known > 0 ? `, ${known} already here` : ''}.`,
    partly: (count) => `${count} records were not taken in: the person no longer agrees, or was erased here.`,
    erased: (count) => `${count} people were erased here: they had asked for it there.`,
  },
  trouble: {
    'not-a-file': 'This is no file made by Jalon.',
    truncated: 'The file is cut. Copy it again.',
    tampered: 'The file was changed or damaged. Nothing was taken in.',
    'wrong-passphrase': 'This is not the passphrase of the file.',
    'weak-passphrase': 'The passphrase is too short.',
    'other-tenant': 'This file comes from another organisation.',
    'too-large': 'That is too much for one file. Choose fewer people.',
    'clock-suspect': 'The clock of this computer is wrong. Set it, then try again.',
    full: 'This computer is full. Nothing was taken in.',
    other: 'That did not work. Nothing was taken in.',
  },
};

/** In both languages. */
export const carryWords: Readonly<Record<Locale, CarryWords>> = { fr, en };
