/**
 * What can happen during an attempt.
 * `help`: the help was opened; `helped`: somebody helps, from here on the answer is `assisted`. Reading the help alone is still
 * doing it alone. `end` hands in what was done.
 * `hint`, `example`, `try` and `again` belong to practising: the next rung of the hint ladder, the example, what this is worth so
 * far, and a new round, whose seed the caller gives.
 * `notApplicable` and `failed` say why with a code, not a sentence.
 */
export type AttemptEvent =
  | { readonly type: 'act'; readonly action: unknown }
  | { readonly type: 'undo' }
  | { readonly type: 'reset' }
  | { readonly type: 'help' }
  | { readonly type: 'helped' }
  | { readonly type: 'hint' }
  | { readonly type: 'example' }
  | { readonly type: 'try' }
  | { readonly type: 'again'; readonly seed: number }
  | { readonly type: 'suspend' }
  | { readonly type: 'resume' }
  | { readonly type: 'end' }
  | { readonly type: 'dontKnow' }
  | { readonly type: 'skip' }
  | { readonly type: 'notApplicable'; readonly reason: string }
  | { readonly type: 'failed'; readonly cause: string };
