import type { AppMessages } from './messages.ts';

/** French, the language everything is written in first. */
export const fr: AppMessages = {
  loading: 'Un instant…',
  broken: {
    title: 'Les activités ne s’ouvrent pas.',
    lines: ['Ce n’est pas vous.', 'Vérifiez la connexion, puis essayez encore.'],
    again: 'Essayer encore',
  },
  missing: {
    title: 'Cette page n’existe pas ici.',
    lines: ['Ce n’est pas vous.', 'Choisissez une activité dans la liste.'],
    list: 'Voir la liste',
  },
  update: { label: 'Information', lines: ['Une nouvelle version est prête.'], apply: 'Mettre à jour' },
};
