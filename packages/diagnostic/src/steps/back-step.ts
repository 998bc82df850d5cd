import type { DiagnosticState } from '../diagnostic-state.ts';
import { reobserved } from '../observe.ts';
import { isAskingMore } from '../optional-questions.ts';
import { talkQuestions } from '../talk-facts.ts';
import { previousOptional } from './more-step.ts';
import type { Step } from './step.ts';

/** To the previous screen. An answer gone back to is open again, as the person left it. */
export const back: Step<'back'> = (state) => {
  switch (state.phase) {
    case 'welcome':
      return 'not-now';
    case 'question':
      return isAskingMore(state) ? previousOptional(state) : previousQuestion(state, state.question);
    case 'urgent':
      return { ...state, phase: 'question', question: state.config.bank.talk.urgency.id };
    case 'activity':
      return state.activities.length > 1
        ? reopened(state, state.activities.length - 2)
        : previousQuestion({ ...state, activities: [] }, null);
    case 'result':
      return fromResult(state);
    default: {
      const never: never = state.phase;
      return never;
    }
  }
};

function fromResult(state: DiagnosticState): DiagnosticState {
  const last = state.activities.at(-1);
  if (last)
    return last.observation
      ? reopened(state, state.activities.length - 1)
      : { ...state, phase: 'activity', ended: null };
  if (state.question) return { ...state, phase: 'question', ended: null };
  return Object.keys(state.answers).length > 0
    ? previousQuestion({ ...state, ended: null }, null)
    : { ...state, phase: 'welcome', ended: null };
}

/** Opens activity `at` again and forgets what came after it. */
function reopened(state: DiagnosticState, at: number): DiagnosticState {
  const kept = state.activities.slice(0, at);
  const activity = state.activities[at];
  if (!activity) return state;
  return {
    ...state,
    phase: 'activity',
    ended: null,
    activities: [...kept, { ...activity, since: state.log.length, observation: null }],
    engine: reobserved(state.config, state.engine, kept),
  };
}

/** The question before `question`, among those already answered; null means after the last. */
function previousQuestion(state: DiagnosticState, question: string | null): DiagnosticState {
  const ids = talkQuestions(state.config).map(({ id }): string => id);
  const before = question === null ? ids : ids.slice(0, ids.indexOf(question));
  const previous = before.findLast((id) => Object.hasOwn(state.answers, id));
  return previous
    ? { ...state, phase: 'question', question: previous }
    : { ...state, phase: 'welcome', question: null };
}
