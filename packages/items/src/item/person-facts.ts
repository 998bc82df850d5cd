/**
 * What an item may ask of whoever answers before it is shown, and the values that each can have: comfort and input as the person
 * declared them, and the screen at hand. `notApplicableWhen` speaks of these alone. What nobody said is unknown, and leaves nothing out.
 */
export const PERSON_FACTS = {
  'comfort.bigText': [true, false],
  'comfort.voice': [true, false],
  'comfort.keyboardOnly': [true, false],
  'comfort.touchOnly': [true, false],
  input: ['finger', 'mouse', 'keyboard'],
  screen: ['desktop', 'tablet', 'phone'],
} as const;

/** The name of one of these facts. */
export type PersonFact = keyof typeof PERSON_FACTS;
