import { logEntryAt } from '@jalon/items';
import type { DiagnosticEvent, RejectionCode } from './diagnostic-event.ts';
import type { DiagnosticState } from './diagnostic-state.ts';
import { steps } from './steps/steps.ts';

/** The next state, or why the event was refused; a refusal leaves the state as it was. */
export type Transition =
  | { readonly ok: true; readonly state: DiagnosticState }
  | { readonly ok: false; readonly code: RejectionCode };

/**
 * The diagnostic after one event at `t` milliseconds since it began (never less than the last event's).
 * A refused event changes nothing and is not logged. Never throws on hostile events.
 */
export function transition(state: DiagnosticState, event: DiagnosticEvent, t: number): Transition {
  if (typeof event !== 'object' || event === null || !Object.hasOwn(steps, event.type))
    return { ok: false, code: 'unknown-event' };
  const entry = logEntryAt(state.log, t, event.type, event);
  if (entry === null) return { ok: false, code: 'clock-went-back' };
  const step = steps[event.type] as (state: DiagnosticState, event: DiagnosticEvent) => DiagnosticState | RejectionCode;
  const next = step(state, event);
  if (typeof next === 'string') return { ok: false, code: next };
  return { ok: true, state: { ...next, log: [...state.log, entry] } };
}
