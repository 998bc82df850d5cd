import type { InEachLanguage } from '../parts/in-each-language.ts';

/** What a browser says itself. */
export interface BrowserWords {
  readonly title: string;
  readonly toolbar: string;
  readonly back: string;
  readonly forward: string;
  readonly reload: string;
  readonly home: string;
  readonly bar: string;
  readonly go: string;
  readonly secure: string;
  readonly notSecure: string;
  readonly keep: string;
  readonly bookmarks: string;
  readonly noBookmark: string;
  readonly downloads: string;
  readonly noDownload: string;
  readonly downloaded: string;
  readonly toPage: string;
  readonly toDownloads: string;
  readonly noResult: string;
  readonly unknown: string;
  readonly checkAddress: string;
  readonly blank: string;
  readonly choose: string;
  readonly save: string;
  readonly cookies: string;
  readonly notify: (site: string) => string;
  readonly allow: string;
  readonly block: string;
  readonly close: string;
  /** Live announcements. */
  readonly shown: (title: string) => string;
  readonly downloadedNamed: (name: string) => string;
  readonly kept: string;
  readonly notKept: string;
  readonly answered: string;
}

/** What a browser says itself. */
export const browserWords: InEachLanguage<BrowserWords> = {
  fr: {
    title: 'Navigateur',
    toolbar: 'Boutons du navigateur',
    back: 'Page précédente',
    forward: 'Page suivante',
    reload: 'Charger la page à nouveau',
    home: 'Page d’accueil',
    bar: 'Adresse ou recherche',
    go: 'Aller',
    secure: 'Connexion sécurisée',
    notSecure: 'Non sécurisé',
    keep: 'Ajouter aux favoris',
    bookmarks: 'Favoris',
    noBookmark: 'Aucun favori.',
    downloads: 'Téléchargements',
    noDownload: 'Aucun téléchargement.',
    downloaded: 'Téléchargé',
    toPage: 'Revenir à la page',
    toDownloads: 'Revenir aux téléchargements',
    noResult: 'Aucun résultat.',
    unknown: 'Cette page est introuvable.',
    checkAddress: 'Vérifiez l’adresse.',
    blank: 'Cette page ne s’affiche pas.',
    choose: 'Choisir',
    save: 'Enregistrer mes choix',
    cookies: 'Cookies',
    notify: (site) => `${site} veut vous envoyer des notifications.`,
    allow: 'Autoriser',
    block: 'Bloquer',
    close: 'Fermer',
    shown: (title) => `Page ouverte : ${title}.`,
    downloadedNamed: (name) => `Téléchargé : ${name}.`,
    kept: 'Page ajoutée aux favoris.',
    notKept: 'Page retirée des favoris.',
    answered: 'Votre choix est enregistré.',
  },
  en: {
    title: 'Browser',
    toolbar: 'Buttons of the browser',
    back: 'Previous page',
    forward: 'Next page',
    reload: 'Load the page again',
    home: 'Home page',
    bar: 'Address or search',
    go: 'Go',
    secure: 'Secure connection',
    notSecure: 'Not secure',
    keep: 'Add to bookmarks',
    bookmarks: 'Bookmarks',
    noBookmark: 'No bookmark.',
    downloads: 'Downloads',
    noDownload: 'No download.',
    downloaded: 'Downloaded',
    toPage: 'Back to the page',
    toDownloads: 'Back to downloads',
    noResult: 'No result.',
    unknown: 'This page cannot be found.',
    checkAddress: 'Check the address.',
    blank: 'This page does not show.',
    choose: 'Choose',
    save: 'Save my choices',
    cookies: 'Cookies',
    notify: (site) => `${site} wants to send you notifications.`,
    allow: 'Allow',
    block: 'Block',
    close: 'Close',
    shown: (title) => `Page opened: ${title}.`,
    downloadedNamed: (name) => `Downloaded: ${name}.`,
    kept: 'Page added to bookmarks.',
    notKept: 'Page taken off bookmarks.',
    answered: 'Your choice is saved.',
  },
};
