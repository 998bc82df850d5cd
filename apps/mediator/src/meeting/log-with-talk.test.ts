import { bank } from '@jalon/bank';
import { defaultConfig, replay, type Opening } from '@jalon/diagnostic';
import type { TalkAnswers } from '@jalon/diagnostic/record';
import { partsOf } from '@jalon/items';
import { loadParts } from '@jalon/items/load';
import { beforeAll, expect, test } from 'vitest';
import { logWithTalk } from './log-with-talk.ts';
import { paperQuestions, spokenQuestions } from './talk-questions.ts';

const config = defaultConfig(bank());
const OPENING: Opening = { locale: 'fr', seed: 7, mode: 'with-helper', screen: 'desktop', seen: ['item:a'] };

function told(change: TalkAnswers = {}): TalkAnswers {
  const { comfort, urgency, questions } = config.bank.talk;
  const first = [comfort, urgency, ...questions].map(
    ({ id, options }) => [id, options.slice(-1).map((one) => one.id)] as const,
  );
  return { ...Object.fromEntries(first), ...change };
}

function stateAfter(answers: TalkAnswers): ReturnType<typeof replay> {
  return replay(config, JSON.parse(JSON.stringify(logWithTalk(config, OPENING, answers))));
}

beforeAll(() => loadParts(partsOf(config.bank.items.map(({ item }) => item))));

test('where all was asked the diagnostic is at its first activity, and knows every answer', () => {
  const answers = told({ 'talk:comfort': [], 'talk:reading': null });
  const read = stateAfter(answers);
  expect(read).toMatchObject({ ok: true, state: { phase: 'activity', answers, opening: OPENING } });
});

test('what presses was seen already', () => {
  expect(stateAfter(told({ 'talk:comfort': [], 'talk:urgency': ['yes'] }))).toMatchObject({
    state: { phase: 'activity' },
  });
});

test('from the first question that was not asked the diagnostic asks', () => {
  const { 'talk:device': _, ...rest } = told({ 'talk:comfort': [] });
  expect(stateAfter(rest)).toMatchObject({ state: { phase: 'question', question: 'talk:device' } });
});

test('where the talk is left to it, or nothing can be understood, it is at its welcome or its question', () => {
  expect(stateAfter({ 'talk:urgency': ['no'] })).toMatchObject({ state: { phase: 'welcome' } });
  expect(stateAfter({ 'talk:comfort': ['unheard-of'] })).toMatchObject({ state: { question: 'talk:comfort' } });
});

test('on paper every question is there, in the order of the talk', () => {
  const { comfort, urgency, questions, optional = [] } = config.bank.talk;
  expect(paperQuestions(config)).toEqual([comfort, urgency, ...questions, ...optional]);
});

test('aloud, what presses was asked first; what is ruled out is not asked, and what helps comes last', () => {
  const ids = (answers: TalkAnswers): readonly string[] => spokenQuestions(config, answers).map(({ id }) => id);
  expect(ids({})).not.toContain('talk:urgency');
  expect(ids({})).toContain('talk:input');
  expect(ids({ 'talk:comfort': ['keyboard-only'] })).not.toContain('talk:input');
  expect(ids({})).not.toContain('talk:goal-papers');
  expect(ids({ 'talk:goal': ['papers'] })).toContain('talk:goal-papers');
  // An answer stays in sight whatever is said afterwards.
  expect(ids({ 'talk:goal': ['family'], 'talk:goal-papers': ['housing'] })).toContain('talk:goal-papers');
});
