import type { Locale } from '../../shell/locale.ts';

const fr = {
  name: 'Essai',
  line: 'Personnes fictives : rien n’est vrai ici, et rien n’est gardé.',
  leave: 'Quitter l’essai',
  failed: 'L’essai n’a pas pu commencer. Rechargez la page, puis réessayez.',
};

/** Trying the app with invented people. */
export type DemoWords = typeof fr;

const en: DemoWords = {
  name: 'Trial',
  line: 'Made-up people: nothing here is real, and nothing is kept.',
  leave: 'Leave the trial',
  failed: 'The trial could not begin. Reload the page, then try again.',
};

/** In both languages. */
export const demoWords: Readonly<Record<Locale, DemoWords>> = { fr, en };
