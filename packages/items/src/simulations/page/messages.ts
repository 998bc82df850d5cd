import type { EvidenceMessages } from '../../simulation/evidence-message.ts';

/** What the evidence codes of a page say. */
export const pageMessages: EvidenceMessages = {
  'pressed-picture-not-link': {
    seen: { fr: 'A appuyé sur une image qui ne mène nulle part.', en: 'Pressed a picture that leads nowhere.' },
    tip: {
      fr: 'Cherchez des mots soulignés, ou un bouton.',
      en: 'Look for underlined words, or a button.',
    },
  },
  'other-link-pressed': {
    seen: { fr: 'A ouvert un autre lien que celui demandé.', en: 'Opened another link than the one asked for.' },
    tip: {
      fr: 'Lisez chaque lien avant d’appuyer. Descendez s’il le faut.',
      en: 'Read each link before pressing. Scroll down if need be.',
    },
  },
};
