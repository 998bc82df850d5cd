import type { EvidenceMessages } from '../../simulation/evidence-message.ts';

/** What the evidence codes of a form say. */
export const formMessages: EvidenceMessages = {
  'sent-incomplete': {
    seen: {
      fr: 'A envoyé le formulaire avant que tout soit rempli.',
      en: 'Sent the form before everything was filled in.',
    },
    tip: {
      fr: 'Le message sous une case dit quoi écrire.',
      en: 'The message under a box says what to write.',
    },
  },
};
