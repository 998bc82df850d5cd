import type { EvidenceMessages } from '../../simulation/evidence-message.ts';

/** What the evidence codes of a surface to press say. */
export const pointingMessages: EvidenceMessages = {
  'pressed-beside': {
    seen: { fr: 'A appuyé à côté.', en: 'Pressed beside it.' },
    tip: {
      fr: 'Amenez d’abord la pointe sur le dessin. Puis appuyez.',
      en: 'First bring the tip onto the drawing. Then press.',
    },
  },
  'double-click-too-slow': {
    seen: {
      fr: 'A appuyé 2 fois, avec une longue pause entre les deux.',
      en: 'Pressed twice, with a long pause between.',
    },
    tip: { fr: 'Appuyez 2 fois de suite, sans pause.', en: 'Press twice in a row, without a pause.' },
  },
  slipped: {
    seen: { fr: 'La main a bougé entre les 2 appuis.', en: 'The hand moved between the two presses.' },
    tip: { fr: 'Posez bien la main. Puis appuyez 2 fois.', en: 'Rest your hand. Then press twice.' },
  },
  'pressed-three-times': {
    seen: { fr: 'A appuyé plus de 2 fois de suite.', en: 'Pressed more than twice in a row.' },
    tip: { fr: 'Arrêtez-vous après 2 appuis.', en: 'Two presses are enough.' },
  },
  'pressed-once': {
    seen: { fr: 'A appuyé une seule fois.', en: 'Pressed once only.' },
    tip: { fr: 'Appuyez 2 fois, vite, au même endroit.', en: 'Press twice, quickly, at the same place.' },
  },
  'left-button-pressed': {
    seen: {
      fr: 'A appuyé avec le bouton de gauche.',
      en: 'Pressed with the left button.',
    },
    tip: {
      fr: 'Pour voir le menu, appuyez avec le bouton de droite.',
      en: 'To see the menu, press with the right button.',
    },
  },
  'other-entry': {
    seen: { fr: 'A choisi une autre ligne du menu.', en: 'Chose another line of the menu.' },
    tip: { fr: 'Lisez chaque ligne du menu avant de choisir.', en: 'Read each line of the menu before choosing.' },
  },
  'other-target': {
    seen: { fr: 'A appuyé sur un autre dessin.', en: 'Pressed another drawing.' },
    tip: {
      fr: 'Relisez la consigne. Cherchez le bon dessin.',
      en: 'Read the instruction again. Look for the drawing.',
    },
  },
};
