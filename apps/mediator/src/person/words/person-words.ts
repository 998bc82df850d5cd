import type { PersonPart } from '../../shell/route.ts';
import type { Locale } from '../../shell/locale.ts';

/** A person's page. */
export interface PersonWords {
  readonly parts: Readonly<Record<PersonPart, string>>;
  readonly partsName: string;
  readonly meet: string;
  readonly unread: (count: number) => string;
  readonly until: (day: string) => string;
  readonly nobody: { readonly title: string; readonly line: string; readonly back: string };
  readonly notKept: { readonly title: string; readonly line: string };
  readonly agreed: string;
}

/** In both languages. */
export const personWords: Readonly<Record<Locale, PersonWords>> = {
  fr: {
    parts: {
      profile: 'Où en est la personne',
      plan: 'Parcours',
      story: 'Historique',
      give: 'Remettre, exporter, effacer',
    },
    partsName: 'Dossier',
    meet: 'Commencer une rencontre',
    unread: (count) =>
      count < 2
        ? 'Un élément ne peut pas être lu : il est abîmé, ou d’une version plus récente.'
        : `${count} éléments ne peuvent pas être lus : ils sont abîmés, ou d’une version plus récente.`,
    until: (day) => `Gardé jusqu’au ${day}, si rien de nouveau ne s’ajoute.`,
    nobody: {
      title: 'Rien n’est gardé de cette personne',
      line: 'Son accord a pris fin, son dossier a été effacé, ou l’adresse est incomplète.',
      back: 'Voir les personnes',
    },
    notKept: {
      title: 'La personne n’a pas encore dit oui',
      line: 'Sans son accord, rien de ce qui se passe n’est gardé.',
    },
    agreed: 'Accord noté.',
  },
  en: {
    parts: { profile: 'Where the person stands', plan: 'Plan', story: 'History', give: 'Hand over, export, erase' },
    partsName: 'File',
    meet: 'Begin a meeting',
    unread: (count) =>
      count < 2
        ? 'One record cannot be read: it is damaged, or of a later version.'
        : `${count} records cannot be read: they are damaged, or of a later version.`,
    until: (day) => `Kept until ${day}, if nothing new is added.`,
    nobody: {
      title: 'Nothing is kept of this person',
      line: 'Their agreement ended, their file was erased, or the address is incomplete.',
      back: 'See people',
    },
    notKept: {
      title: 'The person has not agreed yet',
      line: 'Without their agreement, nothing of what happens is kept.',
    },
    agreed: 'Agreement written down.',
  },
};
