import type { Locale } from '@jalon/referential';
import type { NotApplicableReason } from './applicability.ts';

/** What a person does in a diagnostic. Each accepted one becomes an entry of the log. */
export type DiagnosticEvent =
  /** Leaves the welcome, or the page shown when it is urgent. */
  | { readonly type: 'begin' }
  | { readonly type: 'locale'; readonly locale: Locale }
  /** `null`: prefers not to answer. An empty list on a multiple question: nothing in particular. */
  | { readonly type: 'answer'; readonly question: string; readonly options: readonly string[] | null }
  /** An action on the current activity, in the vocabulary of its type. */
  | { readonly type: 'act'; readonly action: unknown }
  | { readonly type: 'undo' }
  | { readonly type: 'reset' }
  | { readonly type: 'done' }
  | { readonly type: 'dontKnow' }
  | { readonly type: 'skip' }
  /** The help was opened. */
  | { readonly type: 'help' }
  /** Somebody helps: what follows is not done alone. */
  | { readonly type: 'helped' }
  | { readonly type: 'back' }
  /** The activity could not be shown; never an answer. */
  | { readonly type: 'failed'; readonly cause: string }
  /** The skill cannot be observed fairly here, by the person's own words (`said`) or for what the view found; never an answer. */
  | { readonly type: 'notApplicable'; readonly reason: NotApplicableReason }
  | { readonly type: 'stop' }
  /** From the result of a stopped diagnostic back to its activities. */
  | { readonly type: 'resume' }
  /** From the result to the optional questions of the talk that would change the advice; then back to the result. */
  | { readonly type: 'more' };

/** Why an event changes nothing: it is not possible now, names something unknown, or has no effect. A code, never a sentence. */
export type RejectionCode =
  | 'not-now'
  | 'unknown-event'
  | 'unknown-question'
  | 'unknown-option'
  | 'too-many-options'
  | 'unknown-locale'
  | 'unknown-reason'
  | 'no-effect'
  | 'nothing-to-hand-in'
  | 'clock-went-back';
