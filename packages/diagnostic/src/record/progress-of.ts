import type { TypedEvent } from '@jalon/history/events';
import { diagnosticsOf, progressBetween, type Progress } from '@jalon/history/projections';
import type { DiagnosticConfig } from '../diagnostic-config.ts';
import { changeCalculator } from './change-calculator.ts';

/** Which two diagnostics are compared, by id. */
export interface ProgressPair {
  readonly before: string;
  readonly after: string;
}

/**
 * What may be said of progress, from what was kept of one person: of the last two diagnostics in which something was handed in, unless
 * told which. Null where there are no two of them, or the one said to come after does not.
 */
export function progressOf(
  events: readonly TypedEvent[],
  config: DiagnosticConfig,
  pair?: ProgressPair,
): Progress | null {
  const all = diagnosticsOf(events).filter(({ observations }) => observations.length > 0);
  const at = pair === undefined ? all.length - 1 : all.findIndex(({ id }) => id === pair.after);
  const earlier = all.slice(0, Math.max(at, 0));
  const after = all[at];
  const before = pair === undefined ? earlier.at(-1) : earlier.find(({ id }) => id === pair.before);
  if (before === undefined || after === undefined) return null;
  return progressBetween(before, after, changeCalculator(config), earlier);
}
