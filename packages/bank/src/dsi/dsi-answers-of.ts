import type { DsiAnswer, DsiAnswers, DsiLastUse } from '@jalon/referential/indicators';
import { dsiQuestionnaire } from './dsi-questionnaire.ts';

/** What was ticked on screen or on paper: the last use, and for each activity one answer, or nothing where the line was left blank. */
export interface DsiGiven {
  readonly lastUse?: DsiLastUse | undefined;
  /** By id of activity, `dsi:IL1`. What is no question of ours is left out. */
  readonly activities: Readonly<Record<string, DsiAnswer | null | undefined>>;
}

/** What `dsi20` takes. A blank line is not known: it is never read as a no. */
export function dsiAnswersOf({ lastUse, activities }: DsiGiven): DsiAnswers {
  return {
    lastUse: lastUse ?? 'unknown',
    activities: Object.fromEntries(
      dsiQuestionnaire().activities.map(({ id }) => [
        id,
        Object.hasOwn(activities, id) ? (activities[id] ?? 'unknown') : 'unknown',
      ]),
    ),
  };
}
