import type { AppMessages } from './messages.ts';

/** French, the language everything is written in first. */
export const fr: AppMessages = {
  loading: 'Un instant…',
  broken: {
    title: 'Les activités ne s’ouvrent pas.',
    lines: ['Ce n’est pas vous.', 'Vérifiez la connexion, puis essayez encore.'],
    again: 'Essayer encore',
  },
  update: { label: 'Information', lines: ['Une nouvelle version est prête.'], apply: 'Mettre à jour' },
};
