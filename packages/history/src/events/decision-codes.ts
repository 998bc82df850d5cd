/** Why advice was refused: the codes of `@jalon/recommend`. Closed: no free text about anybody. */
export const REFUSAL_REASONS = [
  'not-wished',
  'already-known',
  'too-hard',
  'too-far',
  'too-long',
  'too-dear',
  'not-available',
  'not-suited',
  'other',
] as const;

/** Why a helper put something else in its place: the same, and some more. */
export const OVERRIDE_REASONS = [
  'not-wished',
  'already-known',
  'too-hard',
  'too-far',
  'too-long',
  'too-dear',
  'not-available',
  'not-suited',
  'other',
  'too-easy',
  'urgent-first',
  'something-else-first',
  'asked-for-by-the-person',
  'seen-otherwise',
] as const;

/** One of them. */
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** One of them. */
export type OverrideReason = (typeof OVERRIDE_REASONS)[number];

/** Who decided about a step. */
export const DECIDERS = ['person', 'helper', 'both'] as const;

/** One of them. */
export type Decider = (typeof DECIDERS)[number];
