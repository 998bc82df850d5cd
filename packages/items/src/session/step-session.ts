import type { AttemptEvent } from '../attempt/attempt-event.ts';
import { logEntryAt } from '../attempt/log-entry-at.ts';
import { stepAttempt } from '../attempt/step-attempt.ts';
import { MOST_ENTRIES, untouched, type Keeping } from './keeping.ts';
import { goBack, goOn, inLanguage, itemOf } from './go-on.ts';
import { leave, materialOf } from './leave.ts';
import { isLocale } from './opening.ts';
import { plainEvent } from './plain-event.ts';
import type { Session } from './session.ts';
import type { SessionEvent, SessionRefusal } from './session-event.ts';

/** The session after an event, or why the event was refused: the session given is then still the one that holds. */
export type SessionStep =
  | { readonly ok: true; readonly session: Session }
  | { readonly ok: false; readonly reason: SessionRefusal };

/**
 * The next session, `t` milliseconds after it was started. Pure: the same events at the same instants give the same session to
 * the last byte. Takes anything for an event: a refused one is not logged and leaves no trace. A log that holds
 * {@link MOST_ENTRIES} takes nothing more but `stop`.
 */
export function stepSession(session: Session, event: SessionEvent, t: number): SessionStep {
  return stepOnto(session, event, t, untouched);
}

/** The same, the log being kept in that way. */
export function stepOnto(session: Session, event: SessionEvent, t: number, keeping: Keeping): SessionStep {
  if (typeof event !== 'object' || event === null) return { ok: false, reason: 'unknown-event' };
  const plain = plainEvent(event);
  const entry = logEntryAt(session.log, t, plain.type, plain);
  if (entry === null) return { ok: false, reason: 'clock-went-back' };
  if (session.log.length >= MOST_ENTRIES && plain.type !== 'stop') return { ok: false, reason: 'log-full' };
  const next = after({ ...session, log: keeping.append(session.log, entry) }, plain, entry.t, keeping);
  return typeof next === 'string' ? { ok: false, reason: next } : { ok: true, session: next };
}

/** The event is in the log already; a refusal forgets it with the rest. */
function after(session: Session, event: SessionEvent, t: number, keeping: Keeping): Session | SessionRefusal {
  const { phase, ended } = session;
  if (event.type === 'resume') {
    if (phase !== 'suspended' && ended !== 'stopped') return phase === 'ended' ? 'ended' : 'not-suspended';
    return { ...session, phase: 'asking', ended: null };
  }
  if (phase === 'ended' && !(event.type === 'back' && ended === 'done')) return 'ended';
  if (event.type === 'stop') return { ...session, phase: 'ended', ended: 'stopped' };
  if (phase === 'suspended') return 'suspended';
  switch (event.type) {
    case 'back':
      return goBack(session, t, keeping) ?? 'no-previous';
    case 'locale':
      return inAnotherLanguage(session, event.locale);
    case 'suspend':
      return { ...session, phase: 'suspended' };
    case 'next':
      return left(session, { type: 'end' }, t, keeping);
    case 'skip':
    case 'dontKnow':
    case 'notApplicable':
    case 'failed':
      return left(session, event, t, keeping);
    default:
      return within(session, event);
  }
}

function inAnotherLanguage(session: Session, locale: string): Session | SessionRefusal {
  const { config, current } = session;
  if (!isLocale(locale)) return 'unknown-event';
  if (locale === session.locale || current === null) return 'no-effect';
  return { ...session, locale, current: inLanguage(itemOf(config, current.itemId), current, locale) };
}

/** An event inside the item being asked. */
function within(session: Session, event: AttemptEvent): Session | SessionRefusal {
  const { config, current } = session;
  if (current === null) return 'ended';
  // These are the session's own: what is suspended or handed in here is the whole of it.
  if (['end', 'suspend', 'resume'].includes(event.type)) return 'unknown-event';
  const item = itemOf(config, current.itemId);
  const step = stepAttempt(item, current.attempt, event, materialOf(config, current.itemId));
  return step.ok ? { ...session, current: { ...current, attempt: step.attempt } } : step.reason;
}

function left(session: Session, event: AttemptEvent, t: number, keeping: Keeping): Session | SessionRefusal {
  if (session.current === null) return 'ended';
  const record = leave(session, session.current, event, t, keeping);
  if (typeof record === 'string') return record;
  return goOn({ ...session, current: null, records: [...session.records, record] }, t, keeping);
}
