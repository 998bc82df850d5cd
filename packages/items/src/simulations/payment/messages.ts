import type { EvidenceMessages } from '../../simulation/evidence-message.ts';

/** What the evidence codes of a payment say. */
export const paymentMessages: EvidenceMessages = {
  'paid-with-option-ticked': {
    seen: { fr: 'A payé une option cochée d’avance.', en: 'Paid for an option that was ticked beforehand.' },
    tip: {
      fr: 'Avant de payer, regardez les cases déjà cochées.',
      en: 'Before paying, look at the boxes already ticked.',
    },
  },
  'confirmed-another-amount': {
    seen: {
      fr: 'A confirmé un autre achat que celui de la page.',
      en: 'Confirmed another purchase than the one on the page.',
    },
    tip: {
      fr: 'Lisez le prix et le nom du vendeur avant d’accepter.',
      en: 'Read the price and the seller’s name before you accept.',
    },
  },
  'card-mistyped': {
    seen: { fr: 'A d’abord recopié la carte avec une différence.', en: 'First copied the card with a difference.' },
    tip: { fr: 'Recopiez la carte par groupes de 4 chiffres.', en: 'Copy the card in groups of 4 digits.' },
  },
  'another-card-typed': {
    seen: { fr: 'A commencé à écrire une autre carte.', en: 'Began to type another card.' },
    tip: {
      fr: 'Gardez votre carte rangée. Recopiez celle de l’exercice.',
      en: 'Keep your own card away. Copy the practice card.',
    },
  },
  'card-typed-on-doubtful-page': {
    seen: { fr: 'A donné la carte sur une page douteuse.', en: 'Gave the card on a doubtful page.' },
    tip: {
      fr: 'Avant de payer, lisez l’adresse de la page.',
      en: 'Before paying, read the address of the page.',
    },
  },
  'doubtful-link-followed': {
    seen: { fr: 'A ouvert le lien d’un message douteux.', en: 'Opened the link of a doubtful message.' },
    tip: {
      fr: 'Un message demande de l’argent ? Passez par le site que vous connaissez.',
      en: 'A message asks for money? Go through the site that you know.',
    },
  },
  'transferred-to-stranger': {
    seen: { fr: 'A fait un virement à un inconnu.', en: 'Made a transfer to a stranger.' },
    tip: {
      fr: 'Un virement revient rarement. Payez par le site.',
      en: 'A transfer rarely comes back. Pay through the site.',
    },
  },
};
