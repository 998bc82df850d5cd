import type { InEachLanguage } from '../parts/in-each-language.ts';

/** What folders and files say themselves. */
export interface FilesWords {
  readonly title: string;
  readonly root: string;
  readonly up: (folder: string) => string;
  readonly empty: string;
  readonly folder: string;
  readonly kinds: { readonly sheet: string; readonly photo: string; readonly music: string };
  readonly open: string;
  readonly move: string;
  readonly remove: string;
  /** Names of the small buttons of one file or folder; hold the visible word. */
  readonly openNamed: (name: string) => string;
  readonly moveNamed: (name: string) => string;
  readonly removeNamed: (name: string) => string;
  readonly putHere: string;
  readonly putIn: (file: string, folder: string) => string;
  readonly cancel: string;
  readonly holding: (file: string) => string;
  readonly instruction: string;
  /** Marks and live announcements. */
  readonly opened: string;
  readonly openedNamed: (name: string) => string;
  readonly removedNamed: (name: string) => string;
  readonly inFolder: (folder: string) => string;
}

/** What folders and files say themselves. */
export const filesWords: InEachLanguage<FilesWords> = {
  fr: {
    title: 'Documents',
    root: 'Mes documents',
    up: (folder) => `Revenir à ${folder}`,
    empty: 'Ce dossier est vide.',
    folder: 'Dossier',
    kinds: { sheet: 'Document', photo: 'Photo', music: 'Musique' },
    open: 'Ouvrir',
    move: 'Déplacer',
    remove: 'Supprimer',
    openNamed: (name) => `Ouvrir ${name}`,
    moveNamed: (name) => `Déplacer ${name}`,
    removeNamed: (name) => `Supprimer ${name}`,
    putHere: 'Mettre ici',
    putIn: (file, folder) => `Mettre « ${file} » dans « ${folder} »`,
    cancel: 'Annuler',
    holding: (file) => `En main : ${file}`,
    instruction: 'Choisissez un document, puis un dossier.',
    opened: 'Ouvert',
    openedNamed: (name) => `Vous avez ouvert : ${name}`,
    removedNamed: (name) => `« ${name} » est supprimé.`,
    inFolder: (folder) => `Dossier ouvert : ${folder}`,
  },
  en: {
    title: 'Files',
    root: 'My files',
    up: (folder) => `Back to ${folder}`,
    empty: 'This folder is empty.',
    folder: 'Folder',
    kinds: { sheet: 'Document', photo: 'Photo', music: 'Music' },
    open: 'Open',
    move: 'Move',
    remove: 'Delete',
    openNamed: (name) => `Open ${name}`,
    moveNamed: (name) => `Move ${name}`,
    removeNamed: (name) => `Delete ${name}`,
    putHere: 'Put here',
    putIn: (file, folder) => `Put “${file}” in “${folder}”`,
    cancel: 'Cancel',
    holding: (file) => `In hand: ${file}`,
    instruction: 'Choose a file, then a folder.',
    opened: 'Opened',
    openedNamed: (name) => `You opened: ${name}`,
    removedNamed: (name) => `“${name}” is deleted.`,
    inFolder: (folder) => `Open folder: ${folder}`,
  },
};
