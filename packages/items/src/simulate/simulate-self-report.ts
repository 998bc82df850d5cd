import { evaluateChoice } from '../choice/evaluate-choice.ts';
import type { ItemKey } from '../item/item.ts';
import { HELP_DEGREES } from '../self-report/help-degrees.ts';
import type { SelfReportBody } from '../self-report/self-report-body.ts';
import type { SelfReportAction } from '../self-report/self-report-state.ts';
import { selfReport } from '../self-report/self-report.ts';
import type { Persona } from './persona.ts';
import { playAnswers } from './play-answers.ts';

/** The actions of a simulated person who says how well they do it. */
export function simulateSelfReport(
  body: SelfReportBody,
  key: ItemKey,
  persona: Persona,
  random: () => number,
): readonly SelfReportAction[] {
  return playAnswers(selfReport, body, persona, random, {
    all: HELP_DEGREES,
    actionsOf: (degree) => [{ type: 'declare', degree }],
    creditOf: (degree) => evaluateChoice(key, [degree]),
  });
}
