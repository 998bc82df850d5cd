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
  'trusted-sender-name': {
    seen: { fr: 'S’est fié au nom affiché.', en: 'Trusted the name shown.' },
    tip: {
      fr: 'Le nom peut être imité. Lisez l’adresse à côté du nom.',
      en: 'A name can be imitated. Read the address beside the name.',
    },
  },
  'missed-link-address': {
    seen: { fr: 'N’a pas relevé l’adresse du lien.', en: 'Did not notice the address of the link.' },
    tip: {
      fr: 'Sous un lien, lisez où il mène.',
      en: 'Under a link, read where it leads.',
    },
  },
  'suspected-honest-message': {
    seen: { fr: 'S’est méfié d’un message honnête.', en: 'Doubted an honest message.' },
    tip: {
      fr: 'Une adresse connue et rien à payer : ce message peut être honnête.',
      en: 'A known address and nothing to pay: this message may be honest.',
    },
  },
  'sent-without-attachment': {
    seen: { fr: 'A envoyé le message sans le document.', en: 'Sent the message without the document.' },
    tip: {
      fr: 'Avant d’envoyer, regardez si le document est joint.',
      en: 'Before you send, see whether the document is attached.',
    },
  },
  'other-document-sent': {
    seen: { fr: 'A joint un autre document.', en: 'Attached another document.' },
    tip: {
      fr: 'Lisez le nom du document joint. Vous pouvez le retirer.',
      en: 'Read the name of the attached document. You can take it out.',
    },
  },
  'replied-to-all': {
    seen: { fr: 'A répondu à tout le monde.', en: 'Replied to everybody.' },
    tip: {
      fr: 'Avec « Répondre », une seule personne lit. Avec « Répondre à tous », chacun lit.',
      en: 'With “Reply”, one person reads. With “Reply to all”, everybody reads.',
    },
  },
  'sent-to-another': {
    seen: { fr: 'A envoyé le message à une autre adresse.', en: 'Sent the message to another address.' },
    tip: {
      fr: 'Relisez l’adresse avant d’envoyer.',
      en: 'Read the address again before you send.',
    },
  },
  'replied-instead-of-forwarded': {
    seen: { fr: 'A répondu au lieu de transférer.', en: 'Replied instead of forwarding.' },
    tip: {
      fr: 'Le bouton « Transférer » envoie ce message à quelqu’un d’autre.',
      en: 'The “Forward” button sends this message to somebody else.',
    },
  },
};
