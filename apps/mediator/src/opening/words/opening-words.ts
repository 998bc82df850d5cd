import type { Locale } from '../../shell/locale.ts';

/** What is said before the store is open. */
export interface OpeningWords {
  readonly open: {
    readonly title: string;
    readonly lines: readonly string[];
    readonly field: string;
    readonly go: string;
  };
  readonly create: {
    readonly title: string;
    readonly lines: readonly string[];
    readonly field: string;
    readonly hint: (least: number) => string;
    readonly again: string;
    readonly lost: string;
    readonly understood: string;
    readonly go: string;
  };
  readonly show: string;
  readonly working: string;
  readonly trouble: Readonly<Record<string, string>> & { readonly other: string };
  readonly tooShort: (least: number) => string;
  readonly different: string;
  readonly notUnderstood: string;
  readonly lost: {
    readonly summary: string;
    readonly lines: readonly string[];
    readonly erase: string;
    readonly title: string;
    readonly sure: readonly string[];
    readonly confirm: string;
    readonly cancel: string;
    readonly left: string;
  };
  readonly evicted: readonly string[];
  readonly demo: { readonly line: string; readonly go: string };
  readonly kit: { readonly line: string; readonly go: string };
}

/** In both languages. */
export const openingWords: Readonly<Record<Locale, OpeningWords>> = {
  fr: {
    open: {
      title: 'Ouvrir le carnet',
      lines: ['Il est chiffré, sur cet ordinateur seulement.'],
      field: 'Votre phrase secrète',
      go: 'Ouvrir',
    },
    create: {
      title: 'Créer le carnet d’accompagnement',
      lines: ['Il sera chiffré, et restera sur cet ordinateur.', 'Rien n’est envoyé. Il n’y a pas de compte.'],
      field: 'Choisissez une phrase secrète',
      hint: (least) => `Trois ou quatre mots sans lien entre eux. Au moins ${least} caractères.`,
      again: 'La même phrase, encore une fois',
      lost: 'Si vous perdez cette phrase, personne ne pourra rouvrir le carnet. Pas même nous. Notez-la, et gardez-la loin de cet ordinateur.',
      understood: 'J’ai compris : sans cette phrase, le carnet est perdu.',
      go: 'Créer le carnet',
    },
    show: 'Montrer ce que je tape',
    working: 'Un instant…',
    trouble: {
      'wrong-passphrase': 'Ce n’est pas cette phrase. Vérifiez les majuscules et les espaces.',
      tampered: 'Le carnet a été abîmé ou modifié depuis la dernière fois. Il ne s’ouvre pas.',
      unsupported: 'Ce navigateur ne sait pas chiffrer ici. Ouvrez cette page à une adresse en https.',
      full: 'Il n’y a plus de place sur cet ordinateur. Libérez de la place, puis réessayez.',
      exists: 'Il y a déjà un carnet sur cet ordinateur. Rechargez la page pour l’ouvrir.',
      unavailable: 'Le navigateur ne laisse rien garder. La navigation privée est peut-être active.',
      other: 'Cela n’a pas marché. Rechargez la page, puis réessayez.',
    },
    tooShort: (least) => `Il faut au moins ${least} caractères.`,
    different: 'Les deux phrases sont différentes.',
    notUnderstood: 'Cochez la case pour continuer.',
    lost: {
      summary: 'J’ai perdu la phrase secrète',
      lines: [
        'Elle n’est écrite nulle part : le carnet ne peut plus être rouvert.',
        'Si une copie a été faite pour un autre ordinateur, elle s’ouvre avec sa propre phrase.',
        'Vous pouvez effacer le carnet, et en commencer un autre.',
      ],
      erase: 'Effacer mes traces',
      title: 'Effacer tout ce qui est gardé ici ?',
      sure: [
        'Les personnes, leurs parcours et les réglages seront effacés de cet ordinateur.',
        'On ne peut pas revenir en arrière.',
      ],
      confirm: 'Tout effacer',
      cancel: 'Ne rien effacer',
      left: 'Un autre onglet garde encore quelque chose. Fermez les autres onglets, puis réessayez.',
    },
    evicted: [
      'Le navigateur a effacé ce qui était gardé ici.',
      'Cela arrive quand la place manque, ou après une longue absence.',
    ],
    demo: { line: 'Vous voulez seulement regarder ?', go: 'Essayer avec des personnes fictives' },
    kit: { line: 'Les fiches s’ouvrent sans phrase secrète.', go: 'Voir les fiches pratiques' },
  },
  en: {
    open: {
      title: 'Open the record',
      lines: ['It is encrypted, on this computer only.'],
      field: 'Your passphrase',
      go: 'Open',
    },
    create: {
      title: 'Create the record',
      lines: ['It will be encrypted, and stay on this computer.', 'Nothing is sent. There is no account.'],
      field: 'Choose a passphrase',
      hint: (least) => `Three or four unrelated words. At least ${least} characters.`,
      again: 'The same passphrase again',
      lost: 'If you lose it, nobody can open the record again. Not even us. Write it down, and keep it away from this computer.',
      understood: 'I understand: without it, the record is lost.',
      go: 'Create the record',
    },
    show: 'Show what I type',
    working: 'One moment…',
    trouble: {
      'wrong-passphrase': 'That is not it. Check capitals and spaces.',
      tampered: 'The record was damaged or changed since last time. It does not open.',
      unsupported: 'This browser cannot encrypt here. Open this page at an https address.',
      full: 'This computer is full. Make some room, then try again.',
      exists: 'There is a record on this computer already. Reload the page to open it.',
      unavailable: 'The browser keeps nothing. Private browsing may be on.',
      other: 'That did not work. Reload the page, then try again.',
    },
    tooShort: (least) => `At least ${least} characters are needed.`,
    different: 'The two are different.',
    notUnderstood: 'Tick the box to go on.',
    lost: {
      summary: 'I lost the passphrase',
      lines: [
        'It is written nowhere: the record cannot be opened again.',
        'A copy made for another computer opens with its own passphrase.',
        'You can erase the record and begin another.',
      ],
      erase: 'Erase my traces',
      title: 'Erase everything kept here?',
      sure: ['People, their paths and the settings will be erased from this computer.', 'There is no way back.'],
      confirm: 'Erase everything',
      cancel: 'Erase nothing',
      left: 'Another tab still holds something. Close the other tabs, then try again.',
    },
    evicted: ['The browser erased what was kept here.', 'That happens when room is short, or after a long absence.'],
    demo: { line: 'Only want to look?', go: 'Try with made-up people' },
    kit: { line: 'The sheets open without a passphrase.', go: 'See the help sheets' },
  },
};
