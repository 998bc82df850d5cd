import type { TalkQuestion } from '@jalon/bank';
import type { FactValue } from '@jalon/referential/condition';
import type { Fact, Facts } from '@jalon/recommend';
import type { DiagnosticConfig } from './diagnostic-config.ts';

/**
 * Facts that the first talk gives: several options of one question unite their sets. A question that the person would
 * rather not answer leaves its barriers `refused`, so that nobody asks again; everything else about it stays unknown.
 */
export function talkFacts(
  config: DiagnosticConfig,
  answers: Readonly<Record<string, readonly string[] | null>>,
): Facts {
  const facts: Record<string, Fact> = {};
  for (const question of everyTalkQuestion(config)) {
    if (answers[question.id] === null) {
      for (const name of barriersOf(question))
        facts[name] ??= { value: 'refused', source: 'talk', refs: [question.id] };
    }
    for (const option of question.options) {
      if (!answers[question.id]?.includes(option.id)) continue;
      for (const [name, value] of Object.entries(option.sets)) {
        const before = facts[name];
        facts[name] = {
          value: merged(before?.value, value),
          source: 'talk',
          refs: [...new Set([...(before?.refs ?? []), question.id])],
        };
      }
    }
  }
  return facts;
}

/** Comfort first, then urgency, then the short questions. */
export function talkQuestions(config: DiagnosticConfig): readonly TalkQuestion[] {
  const { comfort, urgency, questions } = config.bank.talk;
  return [comfort, urgency, ...questions];
}

/** The questions of the talk, then the optional ones. */
export function everyTalkQuestion(config: DiagnosticConfig): readonly TalkQuestion[] {
  return [...talkQuestions(config), ...(config.bank.talk.optional ?? [])];
}

/** Lists unite; between contradicting barrier values the need is kept; otherwise the later word stands. */
function merged(before: FactValue | undefined, value: FactValue): FactValue {
  if (Array.isArray(before) && Array.isArray(value)) return [...new Set([...before, ...value])];
  return before === 'need' && value !== 'need' ? before : value;
}

/** The barriers that some answer to this question would tell of. */
export function barriersOf(question: TalkQuestion): readonly string[] {
  return question.options.flatMap(({ sets }) => Object.keys(sets).filter((name) => name.startsWith('barrier.')));
}
