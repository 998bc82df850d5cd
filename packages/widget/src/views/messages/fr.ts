import type { ViewMessages } from '../view-messages.ts';

/** The words of the views in French. */
export const fr: ViewMessages = {
  practice: 'Entraînement',
  loading: 'Un instant…',
  choice: { several: 'Plusieurs réponses sont possibles.' },
};
