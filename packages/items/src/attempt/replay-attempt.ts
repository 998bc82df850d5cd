import type { Item } from '../item/item.ts';
import type { AttemptEvent } from './attempt-event.ts';
import type { AttemptState } from './attempt-state.ts';
import type { PracticeMaterial } from './practice/practice-material.ts';
import { startAttempt, type AttemptOptions } from './start-attempt.ts';
import { stepAttempt } from './step-attempt.ts';
import type { StepRefusal } from './step-refusal.ts';

/** The attempt that a log leads to, or the first event (counted from 0) that it refuses. */
export type Replay =
  | { readonly ok: true; readonly attempt: AttemptState }
  | { readonly ok: false; readonly at: number; readonly reason: StepRefusal };

/** Plays a log of accepted events from the start: the same attempt as when it was lived, to the last byte. */
export function replayAttempt(
  item: Item,
  options: AttemptOptions,
  events: readonly AttemptEvent[],
  material: PracticeMaterial = {},
): Replay {
  let attempt = startAttempt(item, options);
  for (const [at, event] of events.entries()) {
    const step = stepAttempt(item, attempt, event, material);
    if (!step.ok) return { ok: false, at, reason: step.reason };
    attempt = step.attempt;
  }
  return { ok: true, attempt };
}
