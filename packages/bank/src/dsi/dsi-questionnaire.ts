import type { DsiActivityId } from '@jalon/referential/frames';
import type { Localised } from '@jalon/referential';
import content from '../../content/dsi.json' with { type: 'json' };
import type { Lines } from '../lines.ts';

/** The optional questionnaire behind `dsi20` of `@jalon/referential/indicators`: thirty activities, in our words. */
export interface DsiQuestionnaire {
  readonly schema: 'jalon.dsi/1';
  readonly title: Localised;
  readonly introduction: Lines;
  /** Asked first: when the person last went on the Internet. */
  readonly lastUse: DsiQuestion<'within-3-months' | 'not-within-3-months' | 'unknown'>;
  /** The thirty, each answered yes, no, or not known. */
  readonly activities: readonly { readonly id: DsiActivityId; readonly question: Localised }[];
  readonly answers: readonly { readonly value: 'yes' | 'no' | 'unknown'; readonly label: Localised }[];
}

/** A question and what may be answered. */
export interface DsiQuestion<V extends string> {
  readonly question: Localised;
  readonly answers: readonly { readonly value: V; readonly label: Localised }[];
}

/** The open bank's questionnaire. */
export function dsiQuestionnaire(): DsiQuestionnaire {
  return content as unknown as DsiQuestionnaire;
}
