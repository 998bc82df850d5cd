import { evaluateAttempt, stepAttempt, type AttemptEvent } from '@jalon/items';
import { NOT_APPLICABLE_REASONS } from '../applicability.ts';
import type { RejectionCode } from '../diagnostic-event.ts';
import type { Activity, DiagnosticState } from '../diagnostic-state.ts';
import { observed } from '../observe.ts';
import { intoActivities } from './into-activities.ts';
import type { Step } from './step.ts';

export const act: Step<'act'> = (state, event) => within(state, { type: 'act', action: event.action });
export const undo: Step<'undo'> = (state) => within(state, { type: 'undo' });
export const reset: Step<'reset'> = (state) => within(state, { type: 'reset' });
export const help: Step<'help'> = (state) => within(state, { type: 'help' });
export const helped: Step<'helped'> = (state) => within(state, { type: 'helped' });
export const done: Step<'done'> = (state) => closing(state, { type: 'end' });
export const dontKnow: Step<'dontKnow'> = (state) => closing(state, { type: 'dontKnow' });
export const skip: Step<'skip'> = (state) => closing(state, { type: 'skip' });
export const failed: Step<'failed'> = (state, event) =>
  closing(state, { type: 'failed', cause: String(event.cause).slice(0, 80) });

export const notApplicable: Step<'notApplicable'> = (state, event) =>
  NOT_APPLICABLE_REASONS.includes(event.reason)
    ? closing(state, { type: 'notApplicable', reason: event.reason })
    : 'unknown-reason';

/** An event inside the current activity. */
function within(state: DiagnosticState, event: AttemptEvent): DiagnosticState | RejectionCode {
  const current = openActivity(state);
  if (!current) return 'not-now';
  const entry = state.config.itemsById.get(current.itemId);
  if (!entry) return 'not-now';
  const stepped = stepAttempt(entry.item, current.attempt, event);
  return stepped.ok
    ? { ...state, activities: [...state.activities.slice(0, -1), { ...current, attempt: stepped.attempt }] }
    : 'no-effect';
}

/** Closes the current activity, notes what it showed, goes on. The attempt is kept as it was, for going back. */
function closing(state: DiagnosticState, event: AttemptEvent): DiagnosticState | RejectionCode {
  const current = openActivity(state);
  const entry = current && state.config.itemsById.get(current.itemId);
  if (!current || !entry) return 'not-now';
  const closed = stepAttempt(entry.item, current.attempt, event);
  if (!closed.ok) return 'nothing-to-hand-in';
  const observation = evaluateAttempt(entry.item, entry.key, closed.attempt);
  return intoActivities({
    ...state,
    activities: [...state.activities.slice(0, -1), { ...current, observation }],
    engine: observed(state.config, state.engine, observation),
  });
}

function openActivity(state: DiagnosticState): Activity | null {
  const current = state.activities.at(-1);
  return state.phase === 'activity' && current && !current.observation ? current : null;
}
