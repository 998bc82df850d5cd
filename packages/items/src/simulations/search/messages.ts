import type { EvidenceMessages } from '../../simulation/evidence-message.ts';

/** What the evidence codes of a page of results say. */
export const searchMessages: EvidenceMessages = {
  'advertisement-opened': {
    seen: { fr: 'A ouvert une annonce.', en: 'Opened an advertisement.' },
    tip: {
      fr: 'Le mot « Annonce » montre une publicité. Regardez plus bas.',
      en: 'The word “Ad” shows an advertisement. Look further down.',
    },
  },
};
