import type { InEachLanguage } from '../parts/in-each-language.ts';

/** What a desktop says itself. */
export interface DesktopWords {
  readonly title: string;
  readonly browser: string;
  readonly programs: string;
  readonly windows: string;
  readonly tabs: string;
  readonly nothingOpen: string;
  readonly noTab: string;
  readonly minimise: (title: string) => string;
  readonly close: (title: string) => string;
  readonly closeTab: (title: string) => string;
  /** Live announcements. */
  readonly inFront: (title: string) => string;
  readonly closed: (title: string) => string;
  readonly minimised: (title: string) => string;
}

/** What a desktop says itself. */
export const desktopWords: InEachLanguage<DesktopWords> = {
  fr: {
    title: 'Bureau',
    browser: 'Navigateur',
    programs: 'Programmes',
    windows: 'Fenêtres ouvertes',
    tabs: 'Onglets',
    nothingOpen: 'Aucune fenêtre ouverte.',
    noTab: 'Aucun onglet ouvert.',
    minimise: (title) => `Réduire ${title}`,
    close: (title) => `Fermer ${title}`,
    closeTab: (title) => `Fermer l’onglet ${title}`,
    inFront: (title) => `Au premier plan : ${title}.`,
    closed: (title) => `Fermé : ${title}.`,
    minimised: (title) => `Réduit : ${title}.`,
  },
  en: {
    title: 'Desktop',
    browser: 'Browser',
    programs: 'Programs',
    windows: 'Open windows',
    tabs: 'Tabs',
    nothingOpen: 'No open window.',
    noTab: 'No open tab.',
    minimise: (title) => `Minimise ${title}`,
    close: (title) => `Close ${title}`,
    closeTab: (title) => `Close tab ${title}`,
    inFront: (title) => `In front: ${title}.`,
    closed: (title) => `Closed: ${title}.`,
    minimised: (title) => `Minimised: ${title}.`,
  },
};
