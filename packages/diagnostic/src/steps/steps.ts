import type { DiagnosticEvent, RejectionCode } from '../diagnostic-event.ts';
import type { DiagnosticState } from '../diagnostic-state.ts';
import { act, dontKnow, done, failed, help, helped, reset, skip, undo } from './activity-steps.ts';
import { answer } from './answer-step.ts';
import { back } from './back-step.ts';
import { begin, locale, resume, stop } from './passage-steps.ts';

/** What one kind of event does; a code when it cannot be done now. */
export type Step<T extends DiagnosticEvent['type']> = (
  state: DiagnosticState,
  event: Extract<DiagnosticEvent, { readonly type: T }>,
) => DiagnosticState | RejectionCode;

export const steps: { readonly [T in DiagnosticEvent['type']]: Step<T> } = {
  begin,
  locale,
  answer,
  act,
  undo,
  reset,
  done,
  dontKnow,
  skip,
  help,
  helped,
  back,
  failed,
  stop,
  resume,
};
