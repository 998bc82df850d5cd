import type { TalkQuestion } from '@jalon/bank';
import { evaluateCondition } from '@jalon/referential/condition';
import { askedQuestions } from './asked-questions.ts';
import type { DiagnosticState } from './diagnostic-state.ts';
import { barriersOf, talkFacts } from './talk-facts.ts';

/** Whether an optional question is on the screen: only they are asked once there is a result. */
export function isAskingMore({ phase, ended }: DiagnosticState): boolean {
  return phase === 'question' && ended !== null;
}

/** The optional questions worth asking now: not asked yet, and the answer would change what is advised. None before the talk is over. */
export function openQuestions(state: DiagnosticState): readonly TalkQuestion[] {
  return optionalQuestions(state).filter(({ id }) => !Object.hasOwn(state.answers, id));
}

/** The optional questions that were asked or are worth asking, in order. */
export function optionalQuestions(state: DiagnosticState): readonly TalkQuestion[] {
  if (!isTalkOver(state)) return [];
  const facts = Object.fromEntries(
    Object.entries(talkFacts(state.config, state.answers)).map(([name, { value }]) => [name, value]),
  );
  return (state.config.bank.talk.optional ?? []).filter((question) => {
    if (Object.hasOwn(state.answers, question.id)) return true;
    // What is unknown asks nothing; nor is anybody asked again about what they told of, or would rather not tell.
    const isUseful = !question.askIf || evaluateCondition(question.askIf, facts) === 'yes';
    const barriers = barriersOf(question);
    return isUseful && (barriers.length === 0 || barriers.some((name) => !isSettled(facts[name])));
  });
}

/** A need stays, whatever is said afterwards; so does the wish not to speak of it. */
function isSettled(barrier: unknown): boolean {
  return barrier === 'need' || barrier === 'refused';
}

/** Every question that applies was answered or declined, and none was gone back to. */
function isTalkOver(state: DiagnosticState): boolean {
  const isAtRest = state.phase === 'result' && state.question === null;
  return (isAtRest || isAskingMore(state)) && askedQuestions(state).every(({ id }) => Object.hasOwn(state.answers, id));
}
