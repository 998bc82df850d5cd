import type { LogEntry } from '@jalon/items';
import type { DiagnosticEvent } from './diagnostic-event.ts';
import type { DiagnosticState, Opening } from './diagnostic-state.ts';

/** A whole diagnostic as plain JSON: what was done, from which everything else is rebuilt. */
export interface DiagnosticLog {
  readonly schema: 'jalon.diagnostic/1';
  readonly bank: { readonly id: string; readonly version: string };
  readonly opening: Opening;
  readonly entries: readonly LogEntry<DiagnosticEvent['type'], DiagnosticEvent>[];
}

/** The log of a diagnostic, ready for `JSON.stringify`; `replay` gives the same state back. */
export function toLog(state: DiagnosticState): DiagnosticLog {
  const { id, version } = state.config.bank;
  return { schema: 'jalon.diagnostic/1', bank: { id, version }, opening: state.opening, entries: state.log };
}
