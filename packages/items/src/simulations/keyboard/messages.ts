import type { EvidenceMessages } from '../../simulation/evidence-message.ts';

/** What the evidence codes of typing say. */
export const keyboardMessages: EvidenceMessages = {
  'capitals-locked': {
    seen: { fr: 'A écrit avec les majuscules verrouillées.', en: 'Typed with the capitals locked.' },
    tip: {
      fr: 'Appuyez une fois sur la touche de verrouillage. Les petites lettres reviennent.',
      en: 'Press the lock key once. Small letters come back.',
    },
  },
  'text-replaced': {
    seen: { fr: 'L’appareil a changé un mot tout seul.', en: 'The device changed a word by itself.' },
    tip: { fr: 'Relisez le mot que l’appareil a proposé.', en: 'Read again the word that the device offered.' },
  },
  'capital-missing': {
    seen: { fr: 'Il manque une majuscule.', en: 'A capital letter is missing.' },
    tip: {
      fr: 'Gardez la touche majuscule appuyée, puis appuyez sur la lettre.',
      en: 'Keep the shift key pressed, then press the letter.',
    },
  },
  'capital-too-many': {
    seen: { fr: 'Il y a une majuscule de trop.', en: 'There is a capital letter too many.' },
    tip: { fr: 'Lâchez la touche majuscule après la lettre.', en: 'Let go of the shift key after the letter.' },
  },
  'accent-missing': {
    seen: { fr: 'Il manque un accent.', en: 'An accent is missing.' },
    tip: {
      fr: 'Cherchez la lettre avec son accent. Sur un téléphone, gardez le doigt sur la lettre.',
      en: 'Look for the letter with its accent. On a phone, keep the finger on the letter.',
    },
  },
  'at-sign-missing': {
    seen: { fr: 'Il manque le signe @.', en: 'The @ sign is missing.' },
    tip: { fr: 'Le signe @ est dessiné sur une touche.', en: 'The @ sign is drawn on a key.' },
  },
  'digit-missing': {
    seen: { fr: 'Il manque un chiffre.', en: 'A digit is missing.' },
    tip: {
      fr: 'Les chiffres sont en haut ou à droite du clavier.',
      en: 'Digits are at the top or right of the keyboard.',
    },
  },
  'sign-missing': {
    seen: {
      fr: 'Il manque un signe : un point, une virgule ou un autre.',
      en: 'A sign is missing: a dot, a comma or another.',
    },
    tip: { fr: 'Comparez les 2 textes, signe après signe.', en: 'Compare the two texts, sign after sign.' },
  },
  'space-too-many': {
    seen: { fr: 'Il y a un espace de trop.', en: 'There is a space too many.' },
    tip: {
      fr: 'Mettez le curseur après l’espace. Puis effacez.',
      en: 'Put the cursor after the space. Then delete.',
    },
  },
  'space-missing': {
    seen: { fr: 'Il manque un espace.', en: 'A space is missing.' },
    tip: { fr: 'La longue touche du bas laisse un espace.', en: 'The long key at the bottom leaves a space.' },
  },
  'line-break-missing': {
    seen: { fr: 'Tout est sur la même ligne.', en: 'Everything is on one line.' },
    tip: { fr: 'La touche Entrée passe à la ligne.', en: 'The Enter key goes to the next line.' },
  },
  'typed-instead-of-pasted': {
    seen: { fr: 'A recopié lettre par lettre au lieu de coller.', en: 'Typed it letter by letter instead of pasting.' },
    tip: {
      fr: 'Copiez le texte, puis collez-le. Vous tapez moins.',
      en: 'Copy the text, then paste it. You type less.',
    },
  },
  'copied-not-pasted': {
    seen: { fr: 'A copié le texte sans le coller.', en: 'Copied the text without pasting it.' },
    tip: { fr: 'Allez dans la case vide. Puis collez.', en: 'Go to the empty box. Then paste.' },
  },
  'other-box': {
    seen: { fr: 'A écrit dans une autre case.', en: 'Typed in another box.' },
    tip: { fr: 'Lisez le nom au-dessus de chaque case.', en: 'Read the name above each box.' },
  },
  'text-deleted': {
    seen: { fr: 'A effacé tout le texte.', en: 'Deleted the whole text.' },
    tip: { fr: 'Effacez une lettre à la fois.', en: 'Delete one letter at a time.' },
  },
  'other-letters': {
    seen: { fr: 'Une ou plusieurs lettres sont différentes.', en: 'One letter or more is different.' },
    tip: { fr: 'Comparez les 2 textes, lettre après lettre.', en: 'Compare the two texts, letter after letter.' },
  },
};
