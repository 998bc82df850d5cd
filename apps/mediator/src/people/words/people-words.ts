import type { PersonSummary } from '@jalon/history/projections';
import type { Locale } from '../../shell/locale.ts';

/** The list of people. */
export interface PeopleWords {
  readonly title: string;
  readonly count: (people: number) => string;
  readonly search: string;
  readonly searchHint: string;
  readonly found: (people: number) => string;
  readonly none: string;
  readonly more: (next: number, left: number) => string;
  readonly add: string;
  readonly anonymous: string;
  readonly empty: { readonly title: string; readonly lines: readonly string[] };
  readonly urgent: string;
  readonly last: (day: string) => string;
  readonly never: string;
  readonly plan: Readonly<Record<PersonSummary['plan'], string>>;
  readonly diagnostics: (count: number) => string;
  readonly damaged: string;
  readonly columns: { readonly who: string; readonly when: string; readonly plan: string; readonly what: string };
  readonly duplicates: {
    readonly title: string;
    readonly line: string;
    readonly pair: (one: string, other: string) => string;
    readonly because: Readonly<Record<string, string>>;
    readonly hide: string;
  };
  readonly adding: {
    readonly title: string;
    readonly lines: readonly string[];
    readonly code: string;
    readonly codeHint: string;
    readonly name: string;
    readonly nameHint: string;
    readonly nameRead: string;
    readonly nameAgreed: string;
    readonly cancel: string;
  };
}

const day = (count: number, one: string, many: string): string => `${count} ${count < 2 ? one : many}`;

/** In both languages. */
export const peopleWords: Readonly<Record<Locale, PeopleWords>> = {
  fr: {
    title: 'Personnes',
    count: (people) =>
      people === 0 ? 'Personne pour l’instant.' : day(people, 'personne suivie ici.', 'personnes suivies ici.'),
    search: 'Chercher',
    searchHint: 'Un nom, ou un code',
    found: (people) =>
      people === 0 ? 'Personne ne correspond.' : day(people, 'personne trouvée.', 'personnes trouvées.'),
    none: 'Personne ne correspond à ce que vous avez tapé.',
    more: (next, left) => `Voir ${next} personnes de plus, sur ${left} encore`,
    add: 'Ajouter quelqu’un',
    anonymous: 'Rencontre sans rien garder',
    empty: {
      title: 'Le carnet est vide',
      lines: ['Ajoutez quelqu’un : un code suffit, sans nom.', 'Ou commencez une rencontre sans rien garder.'],
    },
    urgent: 'Pressé',
    last: (when) => `Vu le ${when}`,
    never: 'Rien de gardé encore',
    plan: {
      none: 'Pas de parcours',
      proposed: 'Parcours proposé',
      'under-way': 'Parcours en cours',
      done: 'Parcours terminé',
    },
    diagnostics: (count) => (count === 0 ? 'Pas de diagnostic' : day(count, 'diagnostic', 'diagnostics')),
    damaged: 'Dossier abîmé',
    columns: { who: 'Qui', when: 'Dernière fois', plan: 'Parcours', what: 'Diagnostics' },
    duplicates: {
      title: 'La même personne, deux fois ?',
      line: 'Vérifiez avec la personne. Rien n’est fusionné tout seul.',
      pair: (one, other) => `${one} et ${other}`,
      because: {},
      hide: 'Ne plus montrer aujourd’hui',
    },
    adding: {
      title: 'Ajouter quelqu’un',
      lines: ['La personne est d’abord un code.', 'Son nom n’est gardé que si elle est d’accord.'],
      code: 'Son code',
      codeHint: 'Notez-le sur sa feuille : il la retrouvera.',
      name: 'Comment l’appeler',
      nameHint: 'Seulement si elle est d’accord. Sinon, laissez vide.',
      nameRead: 'À lire pour le nom',
      nameAgreed: 'La personne est d’accord pour que son nom soit gardé',
      cancel: 'Annuler',
    },
  },
  en: {
    title: 'People',
    count: (people) => (people === 0 ? 'Nobody yet.' : day(people, 'person followed here.', 'people followed here.')),
    search: 'Search',
    searchHint: 'A name, or a code',
    found: (people) => (people === 0 ? 'Nobody matches.' : day(people, 'person found.', 'people found.')),
    none: 'Nobody matches what you typed.',
    more: (next, left) => `See ${next} more, of ${left} still`,
    add: 'Add somebody',
    anonymous: 'Meet without keeping anything',
    empty: {
      title: 'The record is empty',
      lines: ['Add somebody: a code is enough, without a name.', 'Or begin a meeting and keep nothing.'],
    },
    urgent: 'Pressing',
    last: (when) => `Seen on ${when}`,
    never: 'Nothing kept yet',
    plan: { none: 'No plan', proposed: 'Plan proposed', 'under-way': 'Plan under way', done: 'Plan done' },
    diagnostics: (count) => (count === 0 ? 'No diagnostic' : day(count, 'diagnostic', 'diagnostics')),
    damaged: 'Damaged record',
    columns: { who: 'Who', when: 'Last time', plan: 'Plan', what: 'Diagnostics' },
    duplicates: {
      title: 'The same person twice?',
      line: 'Check with the person. Nothing is merged by itself.',
      pair: (one, other) => `${one} and ${other}`,
      because: {},
      hide: 'Do not show again today',
    },
    adding: {
      title: 'Add somebody',
      lines: ['The person is a code at first.', 'Their name is kept only if they agree.'],
      code: 'Their code',
      codeHint: 'Write it on their sheet: it will find them again.',
      name: 'What to call them',
      nameHint: 'Only if they agree. Otherwise, leave it empty.',
      nameRead: 'To read about the name',
      nameAgreed: 'The person agrees to their name being kept',
      cancel: 'Cancel',
    },
  },
};
