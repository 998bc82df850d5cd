import type { TalkQuestion } from '@jalon/bank';
import { openQuestions, start, talkFacts, type DiagnosticConfig } from '@jalon/diagnostic';
import type { TalkAnswers } from '@jalon/diagnostic/record';
import { evaluateCondition } from '@jalon/referential/condition';

/** Every question in the order of the paper: what makes at ease, what presses, the short ones, then the optional ones. */
export function paperQuestions({ bank }: DiagnosticConfig): readonly TalkQuestion[] {
  const { comfort, urgency, questions, optional = [] } = bank.talk;
  return [comfort, urgency, ...questions, ...optional];
}

/**
 * The questions to ask aloud, what presses apart: those that what is known so far does not rule out, then the optional ones whose answer
 * would change the advice. What was answered stays.
 */
export function spokenQuestions(config: DiagnosticConfig, answers: TalkAnswers): readonly TalkQuestion[] {
  const { comfort, questions, optional = [] } = config.bank.talk;
  const facts = Object.fromEntries(
    Object.entries(talkFacts(config, answers)).map(([name, { value }]) => [name, value]),
  );
  const asked = [comfort, ...questions].filter(
    ({ id, askIf }) => id in answers || !askIf || evaluateCondition(askIf, facts) !== 'no',
  );
  const open = new Set(openOptional(config, asked, answers));
  return [...asked, ...optional.filter(({ id }) => id in answers || open.has(id))];
}

/** What a diagnostic would still ask from its result; a question that the helper passed over does not keep them back. */
function openOptional(
  config: DiagnosticConfig,
  asked: readonly TalkQuestion[],
  answers: TalkAnswers,
): readonly string[] {
  const { urgency } = config.bank.talk;
  const passed = Object.fromEntries([urgency, ...asked].map(({ id }) => [id, []]));
  const state = start(config, { locale: 'fr', seed: 0, mode: 'with-helper', screen: 'desktop' });
  return openQuestions({ ...state, phase: 'result', ended: 'person', answers: { ...passed, ...answers } }).map(
    ({ id }) => id,
  );
}
