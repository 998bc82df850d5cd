/**
 * Why an event was refused.
 * `other-item`: the attempt is at another item or version. `closed`, `suspended`, `not-suspended`: not in this phase.
 * `no-effect`: the action's precondition failed, nothing would change, or there were a thousand actions already. `nothing-to-undo`: nor to reset.
 * `not-in-behaviour`: this way of going about it does not take such an event. `no-hint-left`: every rung there is was shown.
 * `no-key`: a try needs the key of this item. `nothing-to-try`: nothing was done, or tried, yet.
 * `unknown-event`: not an event, or its code or seed is missing.
 */
export type StepRefusal =
  | 'other-item'
  | 'closed'
  | 'suspended'
  | 'not-suspended'
  | 'no-effect'
  | 'nothing-to-undo'
  | 'not-in-behaviour'
  | 'no-hint-left'
  | 'no-key'
  | 'nothing-to-try'
  | 'unknown-event';
