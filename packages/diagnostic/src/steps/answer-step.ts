import { askedQuestions } from '../asked-questions.ts';
import type { DiagnosticState } from '../diagnostic-state.ts';
import { isAskingMore } from '../optional-questions.ts';
import { refusalOf } from '../refusal-of-answer.ts';
import { everyTalkQuestion, talkFacts, talkQuestions } from '../talk-facts.ts';
import { intoActivities } from './into-activities.ts';
import { nextOptional } from './more-step.ts';
import type { Step } from './step.ts';

/** Answers the question being asked and goes on: to the next that applies, to the urgent page, to the activities, or back to the result. */
export const answer: Step<'answer'> = (state, event) => {
  if (state.phase !== 'question') return 'not-now';
  const questions = everyTalkQuestion(state.config);
  const at = questions.findIndex(({ id }) => id === state.question);
  const question = questions[at];
  if (!question || event.question !== question.id) return 'unknown-question';
  const { options } = event;
  const refusal = refusalOf(question, options);
  if (refusal !== null) return refusal;
  const answered: DiagnosticState = { ...state, answers: { ...state.answers, [question.id]: options } };
  if (isAskingMore(state)) return nextOptional(answered);
  if (
    question.id === state.config.bank.talk.urgency.id &&
    talkFacts(state.config, answered.answers)['urgent']?.value === true
  ) {
    return { ...answered, phase: 'urgent', question: null };
  }
  const next = nextQuestion(answered, at);
  return next === null ? intoActivities({ ...answered, question: null }) : { ...answered, question: next };
};

/** The next question that applies. */
function nextQuestion(state: DiagnosticState, after: number): string | null {
  const ids = talkQuestions(state.config).map(({ id }) => id);
  const asked = new Set(askedQuestions(state).map(({ id }) => id));
  return ids.slice(after + 1).find((id) => asked.has(id)) ?? null;
}
