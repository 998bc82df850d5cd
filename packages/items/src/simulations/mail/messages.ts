import type { EvidenceMessages } from '../../simulation/evidence-message.ts';

/** What the evidence codes of a mailbox say. */
export const mailMessages: EvidenceMessages = {
  'suspicious-link-followed': {
    seen: { fr: 'A ouvert le lien d’un message douteux.', en: 'Opened the link of a doubtful message.' },
    tip: {
      fr: 'Avant d’ouvrir un lien, regardez l’adresse de l’expéditeur.',
      en: 'Before opening a link, look at the address of the sender.',
    },
  },
};
