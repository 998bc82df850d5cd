import type { Item } from '../../item/item.ts';
import { startAttempt } from '../start-attempt.ts';
import type { AttemptEvent } from '../attempt-event.ts';
import type { AttemptState } from '../attempt-state.ts';
import { scoreAttempt } from '../evaluate-attempt.ts';
import { isAttemptAnswered } from '../is-attempt-answered.ts';
import type { StepRefusal } from '../step-refusal.ts';
import { hintLadder } from './hints-shown.ts';
import { isAlone } from './is-alone.ts';
import type { PracticeMaterial } from './practice-material.ts';
import { freshRound, type Feedback, type PracticeProgress } from './practice-progress.ts';

/** Events that only practising takes. */
export type PracticeEvent = Extract<AttemptEvent, { readonly type: 'hint' | 'example' | 'try' | 'again' }>;

/** The attempt after an event of practice, or why it was refused. */
export function stepPractice(
  item: Item,
  attempt: AttemptState,
  event: PracticeEvent,
  { key, practice }: PracticeMaterial,
): AttemptState | StepRefusal {
  const progress = attempt.practice;
  if (progress === undefined) return 'not-in-behaviour';
  const going = (change: Partial<PracticeProgress>): AttemptState => ({
    ...attempt,
    practice: { ...progress, ...change },
  });
  switch (event.type) {
    case 'hint': {
      const rungs = practice === undefined ? 0 : hintLadder(practice, attempt).length;
      return progress.hints < rungs ? going({ hints: progress.hints + 1 }) : 'no-hint-left';
    }
    case 'example':
      return going({ examples: progress.examples + 1 });
    case 'try': {
      if (key?.itemId !== item.id || key.itemVersion !== item.version) return 'no-key';
      if (!isAttemptAnswered(item, attempt)) return 'nothing-to-try';
      return going(tried(progress, isAlone(attempt), feedbackOf(scoreAttempt(item, key, attempt))));
    }
    case 'again': {
      if (!Number.isInteger(event.seed)) return 'unknown-event';
      if (progress.tries === 0) return 'nothing-to-try';
      const { seed } = event;
      return {
        ...attempt,
        seed,
        state: startAttempt(item, { ...attempt, seed }).state,
        history: [],
        actions: 0,
        assisted: false,
        practice: { ...progress, ...freshRound(progress.round + 1) },
      };
    }
    default:
      event satisfies never;
      return 'unknown-event';
  }
}

function feedbackOf({ credit, evidence }: { readonly credit: number; readonly evidence: readonly string[] }): Feedback {
  return { code: credit === 1 ? 'reached' : credit > 0 ? 'nearly' : 'not-yet', credit, evidence };
}

/** A round succeeds once: what is tried after it was reached changes the feedback, not the row. */
function tried(progress: PracticeProgress, alone: boolean, feedback: Feedback): Partial<PracticeProgress> {
  const tries = progress.tries + 1;
  const attempts = progress.attempts + 1;
  if (progress.reached) return { attempts, tries, feedback };
  const reached = feedback.code === 'reached';
  const inARow = reached && alone ? progress.inARow + 1 : 0;
  return { attempts, tries, feedback, reached, inARow, mastered: progress.mastered || inARow >= progress.needed };
}
