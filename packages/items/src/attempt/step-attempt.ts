import { bodyOf } from '../item/body-of.ts';
import type { Body, Item } from '../item/item.ts';
import type { ItemType } from '../item/item-type.ts';
import { itemTypeOf } from '../item/item-type-of.ts';
import { hasChanged } from '../simulation/has-changed.ts';
import type { AttemptEvent } from './attempt-event.ts';
import { LONGEST_HISTORY, MOST_ACTIONS, type AttemptOutcome, type AttemptState } from './attempt-state.ts';
import { behaviourOf, isAttemptEvent } from './behaviours/behaviour-of.ts';
import type { PracticeMaterial } from './practice/practice-material.ts';
import { stepPractice } from './practice/practice-step.ts';
import { startAttempt } from './start-attempt.ts';
import type { StepRefusal } from './step-refusal.ts';

/** The attempt after an event, or why the event was refused: the attempt given is then still the one that holds. */
export type Step =
  | { readonly ok: true; readonly attempt: AttemptState }
  | { readonly ok: false; readonly reason: StepRefusal };

/** Codes of reasons and causes are short. */
const LONGEST_CODE = 200;

/**
 * The next attempt. Pure: the same events give the same attempt to the last byte. `material`, a bank's item for instance, is
 * needed by practising alone.
 */
export function stepAttempt(
  item: Item,
  attempt: AttemptState,
  event: AttemptEvent,
  material: PracticeMaterial = {},
): Step {
  if (attempt.itemId !== item.id || attempt.itemVersion !== item.version) return refuse('other-item');
  if (attempt.phase === 'closed') return refuse('closed');
  if (typeof event !== 'object' || event === null) return refuse('unknown-event');
  if (attempt.phase === 'suspended') {
    if (event.type === 'resume') return accept({ ...attempt, phase: 'interacting' });
    if (event.type !== 'failed') return refuse('suspended');
  }
  if (!behaviourOf(attempt.behaviour).takes.includes(event.type)) {
    return refuse(isAttemptEvent(event.type) ? 'not-in-behaviour' : 'unknown-event');
  }
  switch (event.type) {
    case 'act':
      return act(item, attempt, event.action);
    case 'undo':
      if (attempt.history.length === 0) return refuse('nothing-to-undo');
      return accept({ ...attempt, state: attempt.history.at(-1), history: attempt.history.slice(0, -1) });
    case 'reset': {
      if (attempt.history.length === 0) return refuse('nothing-to-undo');
      const { body } = bodyOf(item, attempt.locale);
      const first = startAttempt(item, attempt).state;
      const state = itemTypeOf(body.type).takeBack?.(body, first, attempt.state) ?? first;
      return hasChanged(state, attempt.state)
        ? accept({ ...attempt, state, history: remember(attempt) })
        : refuse('no-effect');
    }
    case 'help':
      return accept({ ...attempt, helpAsked: attempt.helpAsked + 1 });
    case 'helped':
      return attempt.assisted ? refuse('no-effect') : accept({ ...attempt, assisted: true });
    case 'hint':
    case 'example':
    case 'try':
    case 'again': {
      const next = stepPractice(item, attempt, event, material);
      return typeof next === 'string' ? refuse(next) : accept(next);
    }
    case 'suspend':
      return accept({ ...attempt, phase: 'suspended' });
    case 'resume':
      return refuse('not-suspended');
    case 'end':
      return close(attempt, { status: 'answered' });
    case 'dontKnow':
      return close(attempt, { status: 'dont_know' });
    case 'skip':
      return close(attempt, { status: 'skipped' });
    case 'notApplicable':
      return closeFor(attempt, 'not_applicable', event.reason);
    case 'failed':
      return closeFor(attempt, 'technical_failure', event.cause);
    default:
      event satisfies never;
      return refuse('unknown-event');
  }
}

function act(item: Item, attempt: AttemptState, action: unknown): Step {
  const { body } = bodyOf(item, attempt.locale);
  const type = itemTypeOf(body.type);
  const state = type.reduce(body, attempt.state, action);
  if (state === attempt.state || attempt.actions >= MOST_ACTIONS) return refuse('no-effect');
  const history = type.isNoticed?.(body, action as never) ? attempt.history : remember(attempt);
  const actions = attempt.actions + 1;
  return accept({ ...attempt, state, history: stillThere(type, body, history, attempt.state, state), actions });
}

function remember(attempt: AttemptState): readonly unknown[] {
  return [...attempt.history, attempt.state].slice(-LONGEST_HISTORY);
}

/** What undo may still bring back: where something was done for good, earlier states keep it, and none is left that says no more. */
function stillThere<B extends Body, S, A>(
  type: ItemType<B, S, A>,
  body: B,
  history: readonly unknown[],
  before: unknown,
  now: unknown,
): readonly unknown[] {
  const left = (earlier: unknown): unknown => type.takeBack?.(body, earlier as S, now as S) ?? earlier;
  if (!hasChanged(before, left(before))) return history;
  const kept = history.map(left);
  return kept.filter((earlier, at) => hasChanged(at + 1 < kept.length ? kept[at + 1] : now, earlier));
}

function close(attempt: AttemptState, outcome: AttemptOutcome): Step {
  return accept({ ...attempt, phase: 'closed', history: [], outcome });
}

function closeFor(attempt: AttemptState, status: 'not_applicable' | 'technical_failure', reason: unknown): Step {
  const isCode = typeof reason === 'string' && reason.length > 0 && reason.length <= LONGEST_CODE;
  return isCode ? close(attempt, { status, reason }) : refuse('unknown-event');
}

function accept(attempt: AttemptState): Step {
  return { ok: true, attempt };
}

function refuse(reason: StepRefusal): Step {
  return { ok: false, reason };
}
