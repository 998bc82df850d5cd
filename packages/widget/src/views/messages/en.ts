import type { ViewMessages } from '../view-messages.ts';

/** The words of the views in English. */
export const en: ViewMessages = {
  practice: 'Practice',
  loading: 'One moment…',
  choice: { several: 'You can choose several answers.' },
};
