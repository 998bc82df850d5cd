import type { AttemptEvent } from '../attempt/attempt-event.ts';
import type { AttemptState } from '../attempt/attempt-state.ts';
import { evaluateAttempt } from '../attempt/evaluate-attempt.ts';
import type { LogEntry } from '../attempt/log.ts';
import type { PracticeMaterial } from '../attempt/practice/practice-material.ts';
import { stepAttempt } from '../attempt/step-attempt.ts';
import type { StepRefusal } from '../attempt/step-refusal.ts';
import { bodyOf } from '../item/body-of.ts';
import { itemTypeOf } from '../item/item-type-of.ts';
import { itemOf } from './go-on.ts';
import type { Keeping } from './keeping.ts';
import type { Session, SessionConfig, SessionFlag, SessionRecord, Visit } from './session.ts';

/** The record of an item as it is left by this event, which the log already holds. */
export function leave(
  session: Session,
  visit: Visit,
  event: AttemptEvent,
  t: number,
  keeping: Keeping,
): SessionRecord | StepRefusal {
  const { config } = session;
  const item = itemOf(config, visit.itemId);
  const closed = stepAttempt(item, visit.attempt, event);
  if (!closed.ok) return closed.reason;
  const { outcome } = closed.attempt;
  if (outcome === undefined) return 'unknown-event';
  const { key } = materialOf(config, visit.itemId);
  const { body } = bodyOf(item, visit.attempt.locale);
  const { log } = session;
  const { length } = log;
  const record: SessionRecord = {
    ...visit,
    itemVersion: item.version,
    outcome,
    responses: itemTypeOf(body.type).toResponse(body, visit.attempt.state),
    observation: key ? evaluateAttempt(item, key, closed.attempt) : null,
    attempts: timesHandedIn(visit.attempt),
    flags: [],
    ended: t,
  };
  return keeping.noted(record, () => flagsOf(config, log.slice(0, length), visit));
}

/** The key and the hints of an item, where they are here. */
export function materialOf({ keys, practices }: SessionConfig, id: string): PracticeMaterial {
  const key = keys?.find(({ itemId }) => itemId === id);
  const practice = practices?.find(({ itemId }) => itemId === id);
  return { ...(key && { key }), ...(practice && { practice }) };
}

/** QTI's `numAttempts`. */
function timesHandedIn({ practice }: AttemptState): number {
  return Math.max(1, practice?.attempts ?? 1);
}

/** What was seen while this item was on the screen; a run over several items is told at the item where it was seen. */
function flagsOf(config: SessionConfig, log: Session['log'], { itemId, since }: Visit): readonly SessionFlag[] {
  if (config.flagsOf === undefined) return [];
  const told = log.map((entry): LogEntry => (entry.type === 'next' ? { ...entry, type: 'end' } : entry));
  return config.flagsOf(told).filter((flag) => flag.to >= since && (flag.itemId === null || flag.itemId === itemId));
}
