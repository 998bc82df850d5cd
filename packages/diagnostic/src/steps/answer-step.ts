import { evaluateCondition } from '@jalon/referential/condition';
import type { DiagnosticState } from '../diagnostic-state.ts';
import { talkFacts, talkQuestions } from '../talk-facts.ts';
import { intoActivities } from './into-activities.ts';
import type { Step } from './step.ts';

/** Answers the question being asked and goes on: to the next that applies, to the urgent page, or to the activities. */
export const answer: Step<'answer'> = (state, event) => {
  if (state.phase !== 'question') return 'not-now';
  const questions = talkQuestions(state.config);
  const at = questions.findIndex(({ id }) => id === state.question);
  const question = questions[at];
  if (!question || event.question !== question.id) return 'unknown-question';
  const { options } = event;
  if (options !== null) {
    if (!Array.isArray(options) || options.some((id) => !question.options.some((option) => option.id === id)))
      return 'unknown-option';
    if (question.cardinality === 'single' && options.length !== 1) return 'too-many-options';
    if (new Set(options).size !== options.length) return 'too-many-options';
  }
  const answered: DiagnosticState = { ...state, answers: { ...state.answers, [question.id]: options } };
  if (
    question.id === state.config.bank.talk.urgency.id &&
    talkFacts(state.config, answered.answers)['urgent']?.value === true
  ) {
    return { ...answered, phase: 'urgent', question: null };
  }
  const next = nextQuestion(answered, at);
  return next === null ? intoActivities({ ...answered, question: null }) : { ...answered, question: next };
};

/** The next question whose condition does not rule it out. */
function nextQuestion(state: DiagnosticState, after: number): string | null {
  const facts = Object.fromEntries(
    Object.entries(talkFacts(state.config, state.answers)).map(([name, fact]) => [name, fact.value]),
  );
  const rest = talkQuestions(state.config).slice(after + 1);
  return rest.find(({ askIf }) => !askIf || evaluateCondition(askIf, facts) !== 'no')?.id ?? null;
}
