import type { EvidenceMessages } from '../../simulation/evidence-message.ts';

/** What the evidence codes of a desktop say. */
export const desktopMessages: EvidenceMessages = {
  'closed-everything': {
    seen: { fr: 'A fermé toutes les fenêtres.', en: 'Closed all the windows.' },
    tip: {
      fr: 'La croix ferme une seule fenêtre. Lisez d’abord son titre.',
      en: 'The cross closes one window. Read its title first.',
    },
  },
  'opened-twice': {
    seen: { fr: 'A rouvert ce qui était déjà ouvert.', en: 'Opened again what was already open.' },
    tip: {
      fr: 'La barre du bas montre ce qui est déjà ouvert.',
      en: 'The bar at the bottom shows what is already open.',
    },
  },
  'closed-the-wrong-window': {
    seen: { fr: 'A fermé une autre fenêtre que celle demandée.', en: 'Closed another window than the one asked for.' },
    tip: {
      fr: 'Chaque croix ferme la fenêtre ou l’onglet qui la porte.',
      en: 'Each cross closes the window or tab that bears it.',
    },
  },
  'closed-instead-of-put-aside': {
    seen: { fr: 'A fermé la fenêtre au lieu de la réduire.', en: 'Closed the window instead of putting it aside.' },
    tip: {
      fr: 'Le petit trait met la fenêtre de côté. La croix la ferme.',
      en: 'The small line puts the window aside. The cross closes it.',
    },
  },
  'selected-without-opening': {
    seen: { fr: 'A choisi une icône sans l’ouvrir.', en: 'Selected an icon without opening it.' },
    tip: {
      fr: 'Appuyez deux fois de suite, sans bouger. Ou appuyez sur « Ouvrir ».',
      en: 'Press twice in a row, without moving. Or press “Open”.',
    },
  },
};
