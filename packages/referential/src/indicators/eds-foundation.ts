import { EDS } from '../frames/eds.ts';
import type { EdsTaskId } from '../frames/entry-id.ts';
import { checkAnswers } from './check-answers.ts';
import type { IndicatorResult } from './indicator-result.ts';

/** How a task goes today; a task left out is `unknown`. */
export type EdsAnswer = 'alone' | 'with-help' | 'not' | 'unknown';

/** What is said of the eight tasks. */
export type EdsAnswers = Readonly<Partial<Record<EdsTaskId, EdsAnswer | undefined>>>;

/** The Foundation level of the Essential Digital Skills, and the tasks that decide it. */
export interface EdsFoundation {
  readonly status: 'reached' | 'notReached' | 'incomplete';
  readonly alone: readonly EdsTaskId[];
  /** With help, or not: these never count as done. */
  readonly toLearn: readonly EdsTaskId[];
  readonly unknown: readonly EdsTaskId[];
}

/**
 * The Foundation level of the Essential Digital Skills (United Kingdom, 2018): reached if and only if all eight tasks are
 * done without help. One task done with help or not done settles that it is not reached; else a task of which nothing is
 * known leaves it incomplete. Not doing something does not prove that one could not.
 */
export function edsFoundation(answers: EdsAnswers): IndicatorResult<EdsFoundation> {
  const tasks = EDS.entries.map(({ id }) => id);
  const error = checkAnswers(answers, '', tasks, ['alone', 'with-help', 'not', 'unknown']);
  if (error !== null) return { ok: false, error };
  const having = (...wanted: readonly EdsAnswer[]): readonly EdsTaskId[] =>
    tasks.filter((task) => wanted.includes(answers[task] ?? 'unknown'));
  const [alone, toLearn, unknown] = [having('alone'), having('with-help', 'not'), having('unknown')];
  const status = toLearn.length > 0 ? 'notReached' : unknown.length > 0 ? 'incomplete' : 'reached';
  return { ok: true, value: { status, alone, toLearn, unknown } };
}
