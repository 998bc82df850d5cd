import type { FactDeclaration } from '../fact-declaration.ts';

/** What the first talk may tell, goals and barriers apart. */
export const TALK_FACTS: readonly FactDeclaration[] = [
  {
    name: 'urgent',
    type: 'boolean',
    sensitive: false,
    label: { fr: 'La demande est urgente', en: 'The request is urgent' },
  },
  {
    name: 'device',
    type: 'set',
    values: ['computer', 'tablet', 'phone', 'none'],
    sensitive: false,
    label: { fr: 'Appareils à disposition', en: 'Devices at hand' },
  },
  {
    name: 'input',
    type: 'string',
    values: ['finger', 'mouse', 'keyboard'],
    sensitive: false,
    label: { fr: 'Répond avec', en: 'Answers with' },
  },
  {
    name: 'connection',
    type: 'string',
    values: ['good', 'limited', 'none'],
    sensitive: false,
    label: { fr: 'Connexion à la maison', en: 'Connection at home' },
  },
  {
    name: 'ownEmail',
    type: 'boolean',
    sensitive: false,
    label: { fr: 'Lit sa propre boîte mail', en: 'Reads a mailbox of their own' },
  },
  {
    name: 'procedures',
    type: 'string',
    values: ['alone', 'with-help', 'someone-else', 'nobody'],
    sensitive: true,
    label: { fr: 'Qui fait ses démarches en ligne', en: 'Who does their online procedures' },
  },
  {
    name: 'reading',
    type: 'string',
    values: ['easy', 'hard', 'other-language'],
    sensitive: true,
    label: { fr: 'Lecture sur un écran', en: 'Reading on a screen' },
  },
  {
    name: 'wish',
    type: 'string',
    values: ['learn-alone', 'learn-with-someone', 'be-helped'],
    sensitive: false,
    label: { fr: 'Envie d’apprendre', en: 'Wish to learn' },
  },
  {
    name: 'comfort.bigText',
    type: 'boolean',
    sensitive: true,
    label: { fr: 'Préfère un grand texte', en: 'Prefers big text' },
  },
  {
    name: 'comfort.voice',
    type: 'boolean',
    sensitive: true,
    label: { fr: 'Préfère écouter', en: 'Prefers to listen' },
  },
  {
    name: 'comfort.keyboardOnly',
    type: 'boolean',
    sensitive: true,
    label: { fr: 'Se sert du clavier seul', en: 'Uses the keyboard only' },
  },
  {
    name: 'comfort.touchOnly',
    type: 'boolean',
    sensitive: true,
    label: { fr: 'Se sert du doigt seul', en: 'Uses touch only' },
  },
];
