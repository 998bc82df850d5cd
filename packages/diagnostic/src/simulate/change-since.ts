import { changeBetween, resume, retestPrior, type Change } from '@jalon/scoring';
import type { DiagnosticState } from '../diagnostic-state.ts';
import { answerOf } from '../observe.ts';

/** What changed from one diagnostic to a later one of the same person. The later one is chosen as any other; its answers are then read with the first as what was known before. */
export function changeSince({ engine: before, config }: DiagnosticState, { activities }: DiagnosticState): Change {
  const answers = activities.flatMap(({ observation }) => (observation && answerOf(config, observation)) ?? []);
  return changeBetween(before, resume({ ...before.config, prior: retestPrior(before) }, answers));
}
