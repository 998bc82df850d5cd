import type { AttemptEvent } from '../attempt/attempt-event.ts';

/**
 * What can happen during a session: whatever its behaviour takes of an attempt, and the way from item to item. `next` hands in
 * what was done and goes on, as `skip`, `dontKnow`, `notApplicable` and `failed` do; `back` opens the previous answer again;
 * `locale` shows what is asked, and what will be, in another language (BCP 47), at the very point where it stands;
 * `stop` ends at once, and `resume` goes on from there as it does from `suspend`.
 */
export type SessionEvent =
  | Exclude<AttemptEvent, { readonly type: 'end' | 'suspend' | 'resume' }>
  | { readonly type: 'locale'; readonly locale: string }
  | { readonly type: 'next' }
  | { readonly type: 'back' }
  | { readonly type: 'suspend' }
  | { readonly type: 'resume' }
  | { readonly type: 'stop' };

/**
 * Why an event changes nothing: what an attempt refuses, or: `ended`, nothing is open any more; `no-previous`, no answer to go back
 * to; `clock-went-back`, an instant before the last; `log-full`, ten thousand entries are there and only `stop` is taken.
 */
export type SessionRefusal =
  | import('../attempt/step-refusal.ts').StepRefusal
  | 'ended'
  | 'no-previous'
  | 'clock-went-back'
  | 'log-full';
