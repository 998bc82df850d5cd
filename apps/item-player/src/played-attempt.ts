import {
  startAttempt,
  stepAttempt,
  type AttemptEvent,
  type AttemptState,
  type BankItem,
  type StepRefusal,
} from '@jalon/items';

/** One event as it was tried: accepted, or refused and why. */
export interface TriedEvent {
  readonly number: number;
  readonly event: AttemptEvent;
  readonly refused: StepRefusal | null;
}

/** An attempt and everything that was tried in it. */
export interface PlayedAttempt {
  readonly attempt: AttemptState;
  readonly tried: readonly TriedEvent[];
}

/** How many events the page keeps in sight: the attempt itself keeps what counts. */
const LONGEST = 500;

/** A fresh attempt at an item in a language. */
export function beginPlay({ item }: BankItem, locale: string): PlayedAttempt {
  return { attempt: startAttempt(item, { locale, seed: 1 }), tried: [] };
}

/** The attempt after an event; a refused one is kept in sight, and changes nothing. */
export function tryEvent({ item }: BankItem, { attempt, tried }: PlayedAttempt, event: AttemptEvent): PlayedAttempt {
  const step = stepAttempt(item, attempt, event);
  const one = { number: (tried.at(-1)?.number ?? 0) + 1, event, refused: step.ok ? null : step.reason };
  return { attempt: step.ok ? step.attempt : attempt, tried: [...tried, one].slice(-LONGEST) };
}
