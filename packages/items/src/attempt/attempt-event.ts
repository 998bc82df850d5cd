/**
 * What can happen during an attempt.
 * `help`: the help was opened; `helped`: somebody helps, from here on the answer is `assisted`. `end` hands in what was done.
 * `notApplicable` and `failed` say why with a code, not a sentence.
 */
export type AttemptEvent =
  | { readonly type: 'act'; readonly action: unknown }
  | { readonly type: 'undo' }
  | { readonly type: 'reset' }
  | { readonly type: 'help' }
  | { readonly type: 'helped' }
  | { readonly type: 'suspend' }
  | { readonly type: 'resume' }
  | { readonly type: 'end' }
  | { readonly type: 'dontKnow' }
  | { readonly type: 'skip' }
  | { readonly type: 'notApplicable'; readonly reason: string }
  | { readonly type: 'failed'; readonly cause: string };
