import type { EvidenceMessages } from '../../simulation/evidence-message.ts';

/** What the evidence codes of conversations on a phone say. */
export const textingMessages: EvidenceMessages = {
  'answered-in-the-group': {
    seen: { fr: 'A écrit dans le groupe.', en: 'Wrote in the group.' },
    tip: {
      fr: 'Dans un groupe, tout le monde lit. Pour une seule personne, ouvrez sa conversation.',
      en: 'In a group, everybody reads. For one person, open their own conversation.',
    },
  },
  'answered-a-stranger': {
    seen: { fr: 'A répondu à un numéro inconnu.', en: 'Answered an unknown number.' },
    tip: {
      fr: 'Avant de répondre, appelez la personne à son numéro habituel.',
      en: 'Before you answer, call the person on their usual number.',
    },
  },
  'stranger-link-followed': {
    seen: { fr: 'A ouvert le lien d’un numéro inconnu.', en: 'Opened the link of an unknown number.' },
    tip: {
      fr: 'Un lien d’un numéro inconnu peut attendre. Regardez d’abord qui écrit.',
      en: 'A link from an unknown number can wait. Look first at who writes.',
    },
  },
  'photo-to-somebody-else': {
    seen: { fr: 'A envoyé la photo à une autre personne.', en: 'Sent the photo to somebody else.' },
    tip: {
      fr: 'Lisez le nom en haut avant d’envoyer.',
      en: 'Read the name at the top before you send.',
    },
  },
  'other-photo-sent': {
    seen: { fr: 'A envoyé une autre photo.', en: 'Sent another photo.' },
    tip: {
      fr: 'Regardez la photo choisie avant d’envoyer. Vous pouvez la retirer.',
      en: 'Look at the chosen photo before you send. You can take it out.',
    },
  },
  'friend-blocked': {
    seen: { fr: 'A bloqué une personne connue.', en: 'Blocked a person they know.' },
    tip: {
      fr: 'Regardez le nom ou le numéro avant de bloquer.',
      en: 'Look at the name or the number before you block.',
    },
  },
};
