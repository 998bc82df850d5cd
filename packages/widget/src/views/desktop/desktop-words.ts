import type { InEachLanguage } from '../parts/in-each-language.ts';

/** What a desktop says itself. */
export interface DesktopWords {
  readonly title: string;
  readonly browser: string;
  readonly programs: string;
  readonly desk: string;
  readonly open: string;
  readonly windows: string;
  readonly tabs: string;
  readonly nothingOpen: string;
  readonly noTab: string;
  readonly minimise: (title: string) => string;
  readonly maximise: (title: string) => string;
  readonly restore: (title: string) => string;
  readonly close: (title: string) => string;
  readonly closeTab: (title: string) => string;
  readonly newTab: string;
  /** Live announcements. */
  readonly inFront: (title: string) => string;
  readonly closed: (title: string) => string;
  readonly minimised: (title: string) => string;
  readonly maximised: (title: string) => string;
  readonly restored: (title: string) => string;
  readonly selected: (label: string) => string;
}

/** What a desktop says itself. */
export const desktopWords: InEachLanguage<DesktopWords> = {
  fr: {
    title: 'Bureau',
    browser: 'Navigateur',
    programs: 'Programmes',
    desk: 'Icônes du bureau',
    open: 'Ouvrir',
    windows: 'Fenêtres ouvertes',
    tabs: 'Onglets',
    nothingOpen: 'Aucune fenêtre ouverte.',
    noTab: 'Aucun onglet ouvert.',
    minimise: (title) => `Réduire ${title}`,
    maximise: (title) => `Agrandir ${title}`,
    restore: (title) => `Remettre ${title} en petit`,
    close: (title) => `Fermer ${title}`,
    closeTab: (title) => `Fermer l’onglet ${title}`,
    newTab: 'Nouvel onglet',
    inFront: (title) => `Au premier plan : ${title}.`,
    closed: (title) => `Fermé : ${title}.`,
    minimised: (title) => `Réduit : ${title}.`,
    maximised: (title) => `En grand : ${title}.`,
    restored: (title) => `En petit : ${title}.`,
    selected: (label) => `Choisi : ${label}.`,
  },
  en: {
    title: 'Desktop',
    browser: 'Browser',
    programs: 'Programs',
    desk: 'Icons on the desktop',
    open: 'Open',
    windows: 'Open windows',
    tabs: 'Tabs',
    nothingOpen: 'No open window.',
    noTab: 'No open tab.',
    minimise: (title) => `Minimise ${title}`,
    maximise: (title) => `Maximise ${title}`,
    restore: (title) => `Make ${title} small again`,
    close: (title) => `Close ${title}`,
    closeTab: (title) => `Close tab ${title}`,
    newTab: 'New tab',
    inFront: (title) => `In front: ${title}.`,
    closed: (title) => `Closed: ${title}.`,
    minimised: (title) => `Minimised: ${title}.`,
    maximised: (title) => `Large: ${title}.`,
    restored: (title) => `Small again: ${title}.`,
    selected: (label) => `Selected: ${label}.`,
  },
};
