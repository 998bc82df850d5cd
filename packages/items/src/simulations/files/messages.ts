import type { EvidenceMessages } from '../../simulation/evidence-message.ts';

/** What the evidence codes of files say: the one that holds among any files, then those that keys may use. */
export const filesMessages: EvidenceMessages = {
  'basket-emptied': {
    seen: { fr: 'A vidé la corbeille.', en: 'Emptied the bin.' },
    tip: {
      fr: 'Une fois la corbeille vidée, plus rien ne revient. Annulez, puis restaurez.',
      en: 'Once the bin is emptied, nothing comes back. Undo, then restore.',
    },
  },
  'deleted-the-wrong-file': {
    seen: { fr: 'A supprimé un autre fichier que celui demandé.', en: 'Deleted another file than the one asked for.' },
    tip: {
      fr: 'Lisez le nom du fichier avant de supprimer.',
      en: 'Read the name of the file before you delete it.',
    },
  },
  'saved-elsewhere': {
    seen: { fr: 'A enregistré dans un autre dossier.', en: 'Saved it in another folder.' },
    tip: {
      fr: 'Ouvrez d’abord le dossier. Puis touchez « Enregistrer ».',
      en: 'Open the folder first. Then press “Save”.',
    },
  },
  'name-left-as-it-was': {
    seen: { fr: 'A laissé le nom proposé.', en: 'Left the name as it was.' },
    tip: {
      fr: 'Effacez le nom dans la case. Puis écrivez le vôtre.',
      en: 'Clear the name in the box. Then write your own.',
    },
  },
  'renamed-another-file': {
    seen: { fr: 'A renommé un autre fichier.', en: 'Renamed another file.' },
    tip: {
      fr: 'Repérez le fichier par son nom, puis touchez « Renommer ».',
      en: 'Find the file by its name, then press “Rename”.',
    },
  },
  'moved-instead-of-copied': {
    seen: { fr: 'A déplacé le fichier au lieu de le copier.', en: 'Moved the file instead of copying it.' },
    tip: {
      fr: 'Avec « Copier », le premier fichier reste à sa place.',
      en: 'With “Copy”, the first file stays in its place.',
    },
  },
  'put-in-another-folder': {
    seen: { fr: 'A rangé le fichier dans un autre dossier.', en: 'Put the file in another folder.' },
    tip: { fr: 'Lisez le nom du dossier avant de poser.', en: 'Read the name of the folder before you put it there.' },
  },
};
