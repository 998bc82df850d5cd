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
  /** Copying, renaming, new folders. */
  readonly copy: string;
  readonly copyNamed: (name: string) => string;
  readonly isCopy: string;
  readonly holdingCopy: (file: string) => string;
  readonly copied: (file: string, folder: string) => string;
  readonly rename: string;
  readonly renameNamed: (name: string) => string;
  readonly newName: (name: string) => string;
  readonly confirm: string;
  readonly renamed: (name: string) => string;
  readonly newFolder: string;
  readonly folderName: string;
  readonly create: string;
  readonly created: (name: string) => string;
  /** The basket. */
  readonly basket: string;
  readonly emptyBasket: string;
  readonly nothingInBasket: string;
  readonly basketEmptied: string;
  readonly restore: string;
  readonly restoreNamed: (name: string) => string;
  readonly restored: (name: string, folder: string) => string;
  /** Looking for a name, and the order. */
  readonly find: string;
  readonly findLabel: string;
  readonly found: (count: number, text: string) => string;
  readonly stopFinding: string;
  readonly byName: string;
  readonly byDate: string;
  readonly sortedBy: { readonly name: string; readonly date: string };
  /** The box that saves. */
  readonly saveAs: string;
  readonly fileName: string;
  readonly saveIn: (folder: string) => string;
  readonly save: string;
  readonly saved: (name: string, folder: string) => string;
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
    copy: 'Copier',
    copyNamed: (name) => `Copier ${name}`,
    isCopy: 'Copie',
    holdingCopy: (file) => `Copie en main : ${file}`,
    copied: (file, folder) => `« ${file} » est copié dans « ${folder} ».`,
    rename: 'Renommer',
    renameNamed: (name) => `Renommer ${name}`,
    newName: (name) => `Nouveau nom de ${name}`,
    confirm: 'Valider',
    renamed: (name) => `Le nouveau nom est « ${name} ».`,
    newFolder: 'Nouveau dossier',
    folderName: 'Nom du dossier',
    create: 'Créer',
    created: (name) => `Le dossier « ${name} » est créé.`,
    basket: 'Corbeille',
    emptyBasket: 'Vider la corbeille',
    nothingInBasket: 'La corbeille est vide.',
    basketEmptied: 'La corbeille est vidée.',
    restore: 'Restaurer',
    restoreNamed: (name) => `Restaurer ${name}`,
    restored: (name, folder) => `« ${name} » est de nouveau dans « ${folder} ».`,
    find: 'Rechercher',
    findLabel: 'Rechercher un fichier',
    found: (count, text) =>
      count === 0
        ? `Aucun fichier avec « ${text} »`
        : `${count} ${count > 1 ? 'fichiers' : 'fichier'} avec « ${text} »`,
    stopFinding: 'Revenir aux dossiers',
    byName: 'Trier par nom',
    byDate: 'Trier par date',
    sortedBy: { name: 'Trié par nom, de A à Z.', date: 'Trié par date, le plus récent en haut.' },
    saveAs: 'Enregistrer sous',
    fileName: 'Nom du fichier',
    saveIn: (folder) => `Dossier : ${folder}`,
    save: 'Enregistrer',
    saved: (name, folder) => `« ${name} » est enregistré dans « ${folder} ».`,
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
    copy: 'Copy',
    copyNamed: (name) => `Copy ${name}`,
    isCopy: 'Copy',
    holdingCopy: (file) => `Copy in hand: ${file}`,
    copied: (file, folder) => `“${file}” is copied to “${folder}”.`,
    rename: 'Rename',
    renameNamed: (name) => `Rename ${name}`,
    newName: (name) => `New name of ${name}`,
    confirm: 'Confirm',
    renamed: (name) => `The new name is “${name}”.`,
    newFolder: 'New folder',
    folderName: 'Name of the folder',
    create: 'Create',
    created: (name) => `The folder “${name}” is created.`,
    basket: 'Bin',
    emptyBasket: 'Empty the bin',
    nothingInBasket: 'The bin is empty.',
    basketEmptied: 'The bin is emptied.',
    restore: 'Restore',
    restoreNamed: (name) => `Restore ${name}`,
    restored: (name, folder) => `“${name}” is back in “${folder}”.`,
    find: 'Search',
    findLabel: 'Search for a file',
    found: (count, text) =>
      count === 0 ? `No file with “${text}”` : `${count} ${count > 1 ? 'files' : 'file'} with “${text}”`,
    stopFinding: 'Back to folders',
    byName: 'Sort by name',
    byDate: 'Sort by date',
    sortedBy: { name: 'Sorted by name, from A to Z.', date: 'Sorted by date, newest first.' },
    saveAs: 'Save as',
    fileName: 'Name of the file',
    saveIn: (folder) => `Folder: ${folder}`,
    save: 'Save',
    saved: (name, folder) => `“${name}” is saved in “${folder}”.`,
  },
};
