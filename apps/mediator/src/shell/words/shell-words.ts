import type { Locale } from '../locale.ts';
import type { Preferences } from '../preferences.ts';

/** What stands around every page. */
export interface ShellWords {
  readonly skip: string;
  readonly nav: string;
  readonly people: string;
  readonly export: string;
  readonly carry: string;
  readonly kit: string;
  readonly settings: string;
  readonly lock: string;
  readonly theme: (theme: Preferences['theme']) => string;
  readonly missing: { readonly title: string; readonly line: string; readonly back: string };
  readonly loading: string;
  readonly update: { readonly line: string; readonly go: string };
}

const THEMES = {
  fr: { auto: 'comme l’appareil', light: 'claires', dark: 'sombres' },
  en: { auto: 'as the device', light: 'light', dark: 'dark' },
} as const;

/** In both languages. */
export const shellWords: Readonly<Record<Locale, ShellWords>> = {
  fr: {
    skip: 'Aller au contenu',
    nav: 'Rubriques',
    people: 'Personnes',
    export: 'La Coop et tableaux',
    carry: 'Autre ordinateur',
    kit: 'Fiches pratiques',
    settings: 'Réglages',
    lock: 'Verrouiller',
    theme: (theme) => `Couleurs : ${THEMES.fr[theme]}. Changer`,
    missing: {
      title: 'Cette page n’existe pas',
      line: 'L’adresse est peut-être incomplète.',
      back: 'Voir les personnes',
    },
    loading: 'Un instant…',
    update: { line: 'Une version plus récente est prête.', go: 'L’ouvrir' },
  },
  en: {
    skip: 'Skip to content',
    nav: 'Sections',
    people: 'People',
    export: 'La Coop and tables',
    carry: 'Another computer',
    kit: 'Help sheets',
    settings: 'Settings',
    lock: 'Lock',
    theme: (theme) => `Colours: ${THEMES.en[theme]}. Change`,
    missing: { title: 'There is no such page', line: 'The address may be incomplete.', back: 'See people' },
    loading: 'One moment…',
    update: { line: 'A newer version is ready.', go: 'Open it' },
  },
};
