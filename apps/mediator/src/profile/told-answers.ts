import type { Talk, TalkOption, TalkQuestion } from '@jalon/bank';
import type { FirstTalk, TypedEvent } from '@jalon/history/events';
import { FACTS } from '@jalon/recommend/facts';

/** What was answered to one question of the first talks, the last time. */
export interface ToldAnswer {
  readonly question: TalkQuestion;
  /** Null: would rather not answer. */
  readonly chosen: readonly TalkOption[] | null;
  readonly at: string;
  readonly told: FirstTalk['told'];
  /** Whether an answer to it may expose the person: to be folded until asked for. */
  readonly sensitive: boolean;
}

/** The last answer to each question, in the order in which they are asked. What this bank does not ask is not there. */
export function toldAnswers(
  events: readonly TypedEvent[],
  { comfort, urgency, questions, optional = [] }: Talk,
): readonly ToldAnswer[] {
  const last = new Map<
    string,
    { readonly chosen: readonly string[] | null; readonly at: string; readonly told: FirstTalk['told'] }
  >();
  for (const { at, kind, payload } of events) {
    if (kind !== 'first-talk') continue;
    for (const [id, chosen] of Object.entries(payload.answers))
      if (chosen !== undefined && (last.get(id)?.at ?? '') <= at) last.set(id, { chosen, at, told: payload.told });
  }
  return [comfort, urgency, ...questions, ...optional].flatMap((question) => {
    const answer = last.get(question.id);
    if (answer === undefined) return [];
    const chosen = answer.chosen && question.options.filter(({ id }) => answer.chosen?.includes(id));
    return [{ ...answer, question, chosen, sensitive: isSensitive(question) }];
  });
}

/** The answers from which a fact has a value: the questions that explain it. */
export function answersThatSet(answers: readonly ToldAnswer[], fact: string, value: string): readonly ToldAnswer[] {
  return answers.filter(({ chosen }) => chosen?.some(({ sets }) => [sets[fact]].flat().includes(value)));
}

/** The questions that were left aside and could have told of a fact. */
export function refusalsAbout(answers: readonly ToldAnswer[], fact: string): readonly ToldAnswer[] {
  return answers.filter(({ chosen, question }) => chosen === null && question.options.some(({ sets }) => fact in sets));
}

function isSensitive({ options }: TalkQuestion): boolean {
  return options.some(({ sets }) => Object.keys(sets).some((name) => SENSITIVE.has(name)));
}

const SENSITIVE = new Set(FACTS.filter(({ sensitive }) => sensitive).map(({ name }) => name));
