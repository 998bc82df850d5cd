import type { EvidenceMessages } from '../../simulation/evidence-message.ts';

/** What the evidence codes of gestures on a screen say. */
export const touchMessages: EvidenceMessages = {
  'pressed-too-short': {
    seen: { fr: 'A levé le doigt avant que le menu s’ouvre.', en: 'Lifted the finger before the menu opened.' },
    tip: { fr: 'Gardez le doigt posé, sans bouger.', en: 'Keep the finger down, without moving.' },
  },
  'swiped-too-short': {
    seen: { fr: 'A glissé sur un trop petit bout de l’écran.', en: 'Slid along too small a part of the screen.' },
    tip: { fr: 'Glissez le doigt plus loin, puis levez-le.', en: 'Slide the finger further, then lift it.' },
  },
  'let-go-early': {
    seen: { fr: 'A posé 2 doigts sans les écarter.', en: 'Put two fingers down without spreading them.' },
    tip: { fr: 'Posez 2 doigts. Puis écartez-les doucement.', en: 'Put two fingers down. Then spread them gently.' },
  },
  'opened-instead': {
    seen: { fr: 'A ouvert au lieu d’appuyer longtemps.', en: 'Opened it instead of pressing for long.' },
    tip: { fr: 'Gardez le doigt posé jusqu’à voir le menu.', en: 'Keep the finger down until you see the menu.' },
  },
  'other-entry': {
    seen: { fr: 'A choisi une autre ligne du menu.', en: 'Chose another line of the menu.' },
    tip: { fr: 'Lisez chaque ligne du menu avant de choisir.', en: 'Read each line of the menu before choosing.' },
  },
  'other-thing': {
    seen: { fr: 'A choisi autre chose que ce qui était demandé.', en: 'Chose something else than what was asked.' },
    tip: { fr: 'Relisez la consigne. Regardez chaque nom.', en: 'Read the instruction again. Look at each name.' },
  },
  'went-past': {
    seen: { fr: 'Est passé devant et a continué.', en: 'Went past it and carried on.' },
    tip: { fr: 'Pour revenir, glissez dans l’autre sens.', en: 'To come back, slide the other way.' },
  },
  'not-enlarged-enough': {
    seen: { fr: 'A agrandi, mais pas assez pour lire.', en: 'Enlarged it, not enough to read.' },
    tip: { fr: 'Agrandissez encore un peu.', en: 'Enlarge it a little more.' },
  },
  'enlarged-elsewhere': {
    seen: { fr: 'A agrandi un autre endroit de l’image.', en: 'Enlarged another part of the picture.' },
    tip: { fr: 'Glissez un doigt pour déplacer l’image.', en: 'Slide one finger to move the picture.' },
  },
};
