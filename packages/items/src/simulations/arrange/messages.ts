import type { EvidenceMessages } from '../../simulation/evidence-message.ts';

/** What the evidence codes of things to put in places say. */
export const arrangeMessages: EvidenceMessages = {
  'dropped-beside': {
    seen: { fr: 'A lâché à côté de la place.', en: 'Let go beside the place.' },
    tip: { fr: 'Gardez le bouton appuyé jusqu’à la place.', en: 'Keep the button pressed until the place.' },
  },
  'wrong-place': {
    seen: { fr: 'A choisi une autre place.', en: 'Chose another place.' },
    tip: { fr: 'Relisez le nom de chaque place.', en: 'Read the name of each place again.' },
  },
};
