import type { DiagnosticEvent, RejectionCode } from '../diagnostic-event.ts';
import type { DiagnosticState } from '../diagnostic-state.ts';

/** What one kind of event does; a code when it cannot be done now. */
export type Step<T extends DiagnosticEvent['type']> = (
  state: DiagnosticState,
  event: Extract<DiagnosticEvent, { readonly type: T }>,
) => DiagnosticState | RejectionCode;
