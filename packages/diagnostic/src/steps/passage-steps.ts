import type { DiagnosticState } from '../diagnostic-state.ts';
import { isAskingMore } from '../optional-questions.ts';
import { talkQuestions } from '../talk-facts.ts';
import { intoActivities } from './into-activities.ts';
import type { Step } from './step.ts';

/** From the welcome to the first question; from the urgent page to the questions that follow. */
export const begin: Step<'begin'> = (state) => {
  if (state.phase === 'welcome')
    return { ...state, phase: 'question', question: talkQuestions(state.config)[0]?.id ?? null };
  if (state.phase === 'urgent')
    return { ...state, phase: 'question', question: talkQuestions(state.config)[2]?.id ?? null };
  return 'not-now';
};

export const locale: Step<'locale'> = (state, event) => {
  if (event.locale !== 'fr' && event.locale !== 'en') return 'unknown-locale';
  if (event.locale === state.locale) return 'no-effect';
  return {
    ...state,
    locale: event.locale,
    activities: state.activities.map((activity) =>
      activity.observation ? activity : { ...activity, attempt: { ...activity.attempt, locale: event.locale } },
    ),
  };
};

/** A partial result at any moment, the present activity left open. From an optional question, the result that was there. */
export const stop: Step<'stop'> = (state) => {
  if (state.phase === 'result') return 'not-now';
  return isAskingMore(state)
    ? { ...state, phase: 'result', question: null }
    : { ...state, phase: 'result', ended: 'person' };
};

/** Only what the person stopped can go on. */
export const resume: Step<'resume'> = (state) => {
  if (state.phase !== 'result' || state.ended !== 'person') return 'not-now';
  const before: DiagnosticState = { ...state, ended: null };
  const open = state.activities.at(-1);
  if (open && !open.observation) return { ...before, phase: 'activity' };
  if (open) return intoActivities(before);
  if (state.question) return { ...before, phase: 'question' };
  return { ...before, phase: Object.keys(state.answers).length > 0 ? 'urgent' : 'welcome' };
};
