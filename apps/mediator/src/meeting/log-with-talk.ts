import {
  start,
  toLog,
  transition,
  type DiagnosticConfig,
  type DiagnosticEvent,
  type DiagnosticLog,
  type DiagnosticState,
  type Opening,
} from '@jalon/diagnostic';
import type { TalkAnswers } from '@jalon/diagnostic/record';
import { MissingPart } from '@jalon/items';

/**
 * The log of a diagnostic in which what was told is answered already, up to the first question that was not asked: from there on the
 * diagnostic asks. Where nothing was told it is at its welcome.
 */
export function logWithTalk(config: DiagnosticConfig, opening: Opening, answers: TalkAnswers): DiagnosticLog {
  let state = start(config, opening);
  for (let event = toldIn(state, answers); event !== null; event = toldIn(state, answers)) {
    const next = after(state, event);
    if (next === null) break;
    state = next;
  }
  return toLog(state);
}

/** What the person did already, as it were, on this screen. */
function toldIn({ phase, question, config }: DiagnosticState, answers: TalkAnswers): DiagnosticEvent | null {
  if (phase === 'welcome') return Object.hasOwn(answers, config.bank.talk.comfort.id) ? { type: 'begin' } : null;
  // The helper was shown people and places when it was said to press.
  if (phase === 'urgent') return { type: 'begin' };
  if (phase !== 'question' || question === null || !Object.hasOwn(answers, question)) return null;
  return { type: 'answer', question, options: answers[question] ?? null };
}

/** Null where the event is refused, or leads to an activity whose world is not there yet: the diagnostic asks that question again. */
function after(state: DiagnosticState, event: DiagnosticEvent): DiagnosticState | null {
  try {
    const next = transition(state, event, 0);
    return next.ok ? next.state : null;
  } catch (cause) {
    if (cause instanceof MissingPart) return null;
    throw cause;
  }
}
