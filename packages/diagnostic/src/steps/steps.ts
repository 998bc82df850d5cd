import type { DiagnosticEvent } from '../diagnostic-event.ts';
import { act, dontKnow, done, failed, help, helped, notApplicable, reset, skip, undo } from './activity-steps.ts';
import { answer } from './answer-step.ts';
import { back } from './back-step.ts';
import { more } from './more-step.ts';
import { begin, locale, resume, stop } from './passage-steps.ts';
import type { Step } from './step.ts';

/** Each kind of event and what it does. */
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
  notApplicable,
  stop,
  resume,
  more,
};
