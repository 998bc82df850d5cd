/** Why an entry suits. */
export type FitCode =
  | 'about-dimension'
  | 'about-barrier'
  | 'about-goal'
  | 'right-age'
  | 'right-level'
  | 'device-at-hand'
  | 'without-device'
  | 'without-connection'
  | 'own-language'
  | 'little-reading'
  | 'free'
  | 'here'
  | 'still-open'
  | 'own-way'
  | 'short-enough'
  | 'adapted';

/** What to look at before pointing to an entry: it excludes nothing, and ranks after what is known to suit. */
export type CautionCode =
  | 'age-unknown'
  | 'level-unknown'
  | 'device-unknown'
  | 'connection-unknown'
  | 'connection-limited'
  | 'mailbox-unknown'
  | 'account-to-open'
  | 'language-unknown'
  | 'reading-unknown'
  | 'cost-unknown'
  | 'may-cost'
  | 'length-unknown'
  | 'other-way'
  | 'access-unknown'
  | 'not-adapted';

/** Why an entry does not suit. */
export type AgainstCode =
  | 'other-need'
  | 'for-helpers'
  | 'for-learners'
  | 'other-age'
  | 'to-learn'
  | 'already-done'
  | 'needs-device'
  | 'needs-connection'
  | 'needs-email'
  | 'other-language'
  | 'too-much-reading'
  | 'costs'
  | 'not-here'
  | 'territory-unknown'
  | 'not-yet'
  | 'no-longer'
  | 'day-unknown'
  | 'too-long'
  | 'too-hard'
  | 'too-easy';
