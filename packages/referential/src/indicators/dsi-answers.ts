import type { DsiActivityId } from '../frames/entry-id.ts';

/** Said of one activity; an activity left out is `unknown`. */
export type DsiAnswer = 'yes' | 'no' | 'unknown';

/** When the person last used the internet: in the last 3 months, or not (which includes never). */
export type DsiLastUse = 'within-3-months' | 'not-within-3-months' | 'unknown';

/** What the survey asks. Activities look back 3 months, buying online (`dsi:PS3`) 12. */
export interface DsiAnswers {
  readonly lastUse: DsiLastUse;
  readonly activities: Readonly<Partial<Record<DsiActivityId, DsiAnswer | undefined>>>;
}
