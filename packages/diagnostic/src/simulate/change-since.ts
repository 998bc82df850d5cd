import { changeBetween, type Change } from '@jalon/scoring';
import type { DiagnosticState } from '../diagnostic-state.ts';

/** What changed from one diagnostic to a later one of the same person. */
export function changeSince(before: DiagnosticState, after: DiagnosticState): Change {
  return changeBetween(before.engine, after.engine);
}
