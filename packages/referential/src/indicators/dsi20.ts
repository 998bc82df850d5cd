import { DSI_ACTIVITIES } from '../frames/dsi-activities.ts';
import { DSI_AREAS, type DsiAreaRule } from '../frames/dsi-areas.ts';
import type { DsiArea } from '../frames/entry-id.ts';
import { areaLevel } from './area-level.ts';
import { checkAnswers, isRecord } from './check-answers.ts';
import type { DsiAnswer, DsiAnswers, DsiLastUse } from './dsi-answers.ts';
import { DSI_AREA_LEVELS, DSI_LEVELS, type DsiAreaLevel, type DsiLevel } from './dsi-level.ts';
import type { IndicatorError, IndicatorResult } from './indicator-result.ts';
import { overallLevel } from './overall-level.ts';
import { between, type Possible } from './possible.ts';

/** The DSI 2.0 of one person. */
export interface Dsi20 {
  readonly areas: Readonly<Record<DsiArea, Possible<DsiAreaLevel>>>;
  readonly overall: Possible<DsiLevel>;
}

/**
 * The Digital Skills Indicator 2.0 (Eurostat, isoc_sk_dskl_i21, since 2021), exactly: levels by area and overall. It
 * counts what people say that they did, ages 16 to 74: not doing something does not prove that one could not. Where
 * answers are missing it gives every level that is still possible. Without use of the internet in 3 months all is `NA`,
 * as the survey asks nothing more. It is not a level of DigComp.
 */
export function dsi20(answers: DsiAnswers): IndicatorResult<Dsi20> {
  const error = wrong(answers);
  if (error !== null) return { ok: false, error };
  const foot = FOOT[answers.lastUse];
  const bounds = DSI_AREAS.map((rule) => {
    const given = answersOf(rule, answers);
    const yes = given.filter((answer) => answer === 'yes').length;
    const open = given.filter((answer) => answer === 'unknown').length;
    return { code: rule.code, lowest: areaLevel(rule, yes), highest: areaLevel(rule, yes + open) };
  });
  return {
    ok: true,
    value: {
      areas: Object.fromEntries(
        bounds.map(({ code, lowest, highest }) => [code, between(DSI_AREA_LEVELS, lowest, highest, foot)]),
      ) as Record<DsiArea, Possible<DsiAreaLevel>>,
      overall: between(
        DSI_LEVELS,
        overallLevel(bounds.map(({ lowest }) => lowest)),
        overallLevel(bounds.map(({ highest }) => highest)),
        foot,
      ),
    },
  };
}

/** Whether `NA` is the level, according to the last use of the internet. */
const FOOT: Readonly<Record<DsiLastUse, 'never' | 'maybe' | 'always'>> = {
  'within-3-months': 'never',
  'not-within-3-months': 'always',
  unknown: 'maybe',
};

function answersOf(rule: DsiAreaRule, { activities }: DsiAnswers): readonly DsiAnswer[] {
  return DSI_ACTIVITIES.filter(({ area }) => area === rule.code).map(({ id }) => activities[id] ?? 'unknown');
}

function wrong(answers: unknown): IndicatorError | null {
  if (!isRecord(answers)) return { code: 'not-an-object', field: '', expected: '{ lastUse, activities }' };
  const { lastUse, activities } = answers;
  if (typeof lastUse !== 'string' || !Object.hasOwn(FOOT, lastUse))
    return { code: 'unknown-answer', field: 'lastUse', expected: `one of ${Object.keys(FOOT).join(', ')}` };
  const questions = DSI_ACTIVITIES.map(({ id }) => id);
  return checkAnswers(activities, 'activities', questions, ['yes', 'no', 'unknown']);
}
