import { diceOf } from '../dice.ts';
import { drawHistory } from './draw-history.ts';
import { runHistory, type DrawnHistory, type HistoryReport } from './run-history.ts';

/** The most things that happen in one history, beyond its beginning. */
export const LENGTH = 24;

/** The history of a seed, once more. */
export async function replayHistory(
  seed: number,
): Promise<{ readonly history: DrawnHistory; readonly report: HistoryReport }> {
  const history = drawHistory(diceOf(seed), LENGTH);
  return { history, report: await runHistory(history) };
}
