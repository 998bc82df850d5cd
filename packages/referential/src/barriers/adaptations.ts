import type { Localised } from '../localised.ts';

/** Something that makes a device or a meeting easier to use. It says nothing of the reason, which nobody asks. */
export interface Adaptation {
  readonly id: `adaptation:${string}`;
  /** A few plain words. */
  readonly label: Localised;
}

/** The adaptations that may be chosen, those of the screen first, then those of the meeting. Ours. */
export const ADAPTATIONS: readonly Adaptation[] = [
  { id: 'adaptation:bigger-text', label: { fr: 'Un texte plus grand', en: 'Larger text' } },
  {
    id: 'adaptation:strong-contrast',
    label: { fr: 'Un texte qui ressort bien du fond', en: 'Text that stands out clearly' },
  },
  { id: 'adaptation:voice', label: { fr: 'Une voix qui lit', en: 'A voice that reads' } },
  { id: 'adaptation:dictation', label: { fr: 'Parler pour écrire', en: 'Speaking to write' } },
  { id: 'adaptation:captions', label: { fr: 'Des sous-titres', en: 'Subtitles' } },
  { id: 'adaptation:louder-sound', label: { fr: 'Un son plus fort', en: 'Louder sound' } },
  { id: 'adaptation:bigger-buttons', label: { fr: 'Des boutons plus gros', en: 'Bigger buttons' } },
  { id: 'adaptation:keyboard-only', label: { fr: 'Tout faire au clavier', en: 'Doing everything with the keyboard' } },
  { id: 'adaptation:touch-only', label: { fr: 'Tout faire au doigt', en: 'Doing everything with a finger' } },
  {
    id: 'adaptation:fitted-tools',
    label: { fr: 'Une souris ou un clavier adapté', en: 'An adapted mouse or keyboard' },
  },
  { id: 'adaptation:still-screen', label: { fr: 'Un écran sans mouvement', en: 'A screen that stays still' } },
  { id: 'adaptation:plain-words', label: { fr: 'Des mots simples et des images', en: 'Simple words and pictures' } },
  { id: 'adaptation:one-step', label: { fr: 'Une étape à la fois', en: 'One step at a time' } },
  { id: 'adaptation:more-time', label: { fr: 'Plus de temps', en: 'More time' } },
  { id: 'adaptation:quiet-place', label: { fr: 'Un lieu calme', en: 'A quiet place' } },
  { id: 'adaptation:sign-language', label: { fr: 'La langue des signes', en: 'Sign language' } },
  { id: 'adaptation:easy-access', label: { fr: 'Un lieu facile d’accès', en: 'A place that is easy to reach' } },
];
