import type { TalkQuestion } from '@jalon/bank';
import { evaluateCondition } from '@jalon/referential/condition';
import type { DiagnosticState } from './diagnostic-state.ts';
import { talkFacts, talkQuestions } from './talk-facts.ts';

/** The questions of the first talk that what is known so far does not rule out, in order. */
export function askedQuestions(state: DiagnosticState): readonly TalkQuestion[] {
  const facts = Object.fromEntries(
    Object.entries(talkFacts(state.config, state.answers)).map(([name, fact]) => [name, fact.value]),
  );
  return talkQuestions(state.config).filter(({ askIf }) => !askIf || evaluateCondition(askIf, facts) !== 'no');
}
